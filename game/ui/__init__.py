"""The pygame toolkit: pages, paper, text, input; knows no story."""
