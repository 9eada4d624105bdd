"""The least a window with one picture can be: python bare_window.py PICTURE WIDTH HEIGHT."""

import sys

import pygame

pygame.display.init()
screen = pygame.display.set_mode((int(sys.argv[2]), int(sys.argv[3])))
screen.blit(pygame.image.load(sys.argv[1]), (0, 0))
pygame.display.flip()
clock, open_ = pygame.time.Clock(), True
while open_:
    clock.tick(20)
    open_ = all(event.type != pygame.QUIT for event in pygame.event.get())
