from pathlib import Path

import pygame
import pytest

from game.ui.cache import DiskCache
from game.ui.paint.paper import Paper
from game.ui.paint.picture import Order, Pictures
from game.ui.theme import CONTRAST, PAPER

RED = '<g data-lift="0"><rect width="80" height="40" fill="#c00000"/></g>'
DOT = '<g data-lift="4"><circle class="dot" cx="40" cy="20" r="10"/></g>'
STYLE = "<style>.dot{fill:#ffffff}</style>"


class Files:
    """Pictures in a folder, and what was said about them."""

    def __init__(self, folder: Path, assets: Path) -> None:
        self.folder = folder
        self.assets = assets
        self.said: list[str] = []

    def put(self, name: str, body: str) -> None:
        (self.folder / name).write_text(f'<svg viewBox="0 0 80 40">{body}</svg>', encoding="utf-8")

    def pictures(self, disk: DiskCache | None = None) -> Pictures:
        paper = Paper(CONTRAST, self.assets, self.said.append)
        return Pictures(paper, self.folder.joinpath, self.said.append, disk)


@pytest.fixture
def files(tmp_path: Path, assets: Path) -> Files:
    return Files(tmp_path, assets)


def at(surface: pygame.Surface, x: int, y: int) -> tuple[int, ...]:
    return tuple(surface.get_at((x, y)))


def test_a_stage_covers_its_place_without_alpha(files: Files) -> None:
    files.put("stage", RED + DOT)
    picture = files.pictures().get(Order("stage", (160, 80)))
    assert not picture.get_flags() & pygame.SRCALPHA
    assert at(picture, 2, 2)[:3] == (192, 0, 0)


def test_a_whole_picture_keeps_its_shape(files: Files) -> None:
    files.put("stage", RED)
    assert files.pictures().get(Order("stage", (100, 100))).get_size() == (100, 50)


def test_a_view_fills_its_place(files: Files) -> None:
    files.put("stage", STYLE + RED + DOT)
    picture = files.pictures().get(Order("stage", (100, 100), view=(35, 15, 10, 10)))
    assert picture.get_size() == (100, 100)
    assert at(picture, 50, 50)[:3] == (255, 255, 255)


def test_a_view_of_another_shape_than_its_place_is_stretched_and_leaves_no_gap(files: Files) -> None:
    files.put("stage", RED)
    picture = files.pictures().get(Order("stage", (100, 100), view=(0, 0, 80, 40)))
    assert {at(picture, x, y)[:3] for x in (0, 50, 99) for y in (0, 50, 99)} == {(192, 0, 0)}


def test_outside_its_sheets_a_figure_is_clear(files: Files) -> None:
    files.put("figure", STYLE + DOT)
    picture = files.pictures().get(Order("figure", (160, 80)))
    assert at(picture, 2, 2)[3] == 0


def test_parts_are_dyed(files: Files) -> None:
    files.put("figure", STYLE + DOT)
    picture = files.pictures().get(Order("figure", (160, 80), fills=(("dot", (0, 0, 200)),)))
    assert at(picture, 80, 40) == (0, 0, 200, 255)


def test_every_sheet_casts_a_shadow_on_the_one_below(files: Files) -> None:
    files.put("stage", STYLE + RED + DOT)
    picture = files.pictures().get(Order("stage", (320, 160)))
    assert at(picture, 160, 126)[0] < 180 < at(picture, 5, 5)[0]


def test_a_picture_can_be_laid_sheet_by_sheet(files: Files) -> None:
    files.put("stage", RED + DOT)
    assert len(list(files.pictures().prepare(Order("stage", (160, 80))))) == 3


@pytest.mark.parametrize("body", ["<g", "</svg><p>"])
def test_a_broken_picture_is_grey_paper_and_a_complaint(files: Files, body: str) -> None:
    files.put("stage", body)
    assert files.pictures().get(Order("stage", (160, 90))).get_bounding_rect()
    assert files.said[0].startswith("stage: ")


def test_a_missing_picture_is_grey_paper_and_a_complaint(files: Files) -> None:
    assert files.pictures().get(Order("nowhere", (160, 90))).get_bounding_rect()
    assert files.said[0].startswith("nowhere: ")


def test_a_picture_comes_back_from_the_disk_as_it_was_made(files: Files, tmp_path: Path) -> None:
    files.put("stage", STYLE + RED + DOT)
    order = Order("stage", (640, 320))
    made = files.pictures(DiskCache(tmp_path / "cache")).get(order)
    found = files.pictures(DiskCache(tmp_path / "cache")).at_hand(order)
    assert found is not None
    assert pygame.image.tobytes(found, "RGBA") == pygame.image.tobytes(made, "RGBA")


def test_a_changed_file_is_made_again(files: Files, tmp_path: Path) -> None:
    files.put("stage", RED)
    order = Order("stage", (640, 320))
    files.pictures(DiskCache(tmp_path / "cache")).get(order)
    files.put("stage", RED + DOT)
    assert files.pictures(DiskCache(tmp_path / "cache")).at_hand(order) is None


def test_a_damaged_cache_is_made_again(files: Files, tmp_path: Path) -> None:
    files.put("stage", RED)
    order = Order("stage", (640, 320))
    files.pictures(DiskCache(tmp_path / "cache")).get(order)
    (file,) = (tmp_path / "cache").iterdir()
    file.write_bytes(file.read_bytes()[:-30])
    assert at(files.pictures(DiskCache(tmp_path / "cache")).get(order), 9, 9)[:3] == (192, 0, 0)


@pytest.mark.parametrize(("first", "last"), [(4, 8), (8, 12), (12, 12)])
def test_a_kept_picture_that_says_other_sizes_of_itself_is_made_again(files: Files, tmp_path: Path, first: int, last: int) -> None:
    files.put("stage", RED)
    order, cache = Order("stage", (640, 320)), DiskCache(tmp_path / "cache")
    files.pictures(cache).get(order)
    (file,) = (tmp_path / "cache").iterdir()
    kept = cache.read(file.stem)
    assert kept is not None
    cache.write(file.stem, kept[: first - 4] + (1000).to_bytes(4, "big") + kept[last - 4 :])
    assert files.pictures(cache).at_hand(order) is None


def test_paper_has_grain_and_high_contrast_has_none(assets: Path) -> None:
    plain, grained = (Paper(theme, assets, print).tile("cream", 1.0) for theme in (CONTRAST, PAPER))
    colours = [{tuple(tile.get_at((x, 7))) for x in range(60)} for tile in (plain, grained)]
    assert len(colours[0]) == 1 < len(colours[1])


def test_without_its_grain_paper_is_plain_and_someone_hears_of_it(tmp_path: Path) -> None:
    said: list[str] = []
    assert tuple(Paper(PAPER, tmp_path, said.append).tile("cream", 1.0).get_at((3, 3)))[:3] == PAPER.colour("cream")
    assert said[0].startswith("grain.png")
