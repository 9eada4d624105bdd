import pygame
import pytest

from game.ui.paint.tearing import torn_half

RED, BARE = (180, 40, 30), (250, 245, 235)


@pytest.mark.parametrize("size", [(200, 120), (61, 40)])
def test_both_halves_of_a_torn_sheet_cover_all_of_it(size: tuple[int, int]) -> None:
    sheet = pygame.Surface(size, pygame.SRCALPHA, 32)
    sheet.fill(RED)
    left, right = torn_half(sheet, "left", 0.5, BARE), torn_half(sheet, "right", 0.5, BARE)
    whole = pygame.Surface(size, pygame.SRCALPHA, 32)
    whole.blit(left, (0, 0))
    whole.blit(right, (size[0] - right.get_width(), 0))
    assert pygame.mask.from_surface(whole).count() == size[0] * size[1]
    assert whole.get_at((0, size[1] // 2))[:3] == whole.get_at((size[0] - 1, size[1] // 2))[:3] == RED


def test_where_there_is_no_paper_there_is_no_bare_edge_either() -> None:
    sheet = pygame.Surface((200, 120), pygame.SRCALPHA, 32)
    sheet.fill(RED, (0, 30, 200, 60))
    left = torn_half(sheet, "left", 0.5, BARE)
    assert pygame.mask.from_surface(left.subsurface((0, 0, left.get_width(), 28))).count() == 0
