from __future__ import annotations

from pathlib import Path

import pytest

from brandlint.config import Settings, SettingsCache, settings_for
from brandlint.errors import UserError


def put(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def found(path: Path) -> Settings:
    return settings_for(path, SettingsCache())


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "repo" / ".git").mkdir(parents=True)
    return tmp_path / "repo"


def test_the_nearest_settings_upward_apply(repository: Path) -> None:
    put(repository / "brandlint.yaml", "brand: Agentur")
    put(repository / "a" / "brandlint.yaml", "brand: A")
    put(repository / "b" / "pyproject.toml", "[tool.brandlint]\nbrand = 'B'")
    brands = {path: found(repository / path).brand for path in ("x.md", "a/jobs/x.md", "b/x.md")}
    assert brands == {"x.md": "Agentur", "a/jobs/x.md": "A", "b/x.md": "B"}


def test_a_pyproject_without_the_table_is_passed_over(repository: Path) -> None:
    put(repository / "brandlint.yaml", "brand: Agentur")
    put(repository / "a" / "pyproject.toml", "[project]\nname = 'brandlint-demo'")
    assert found(repository / "a" / "x.md").brand == "Agentur"


def test_the_search_ends_at_the_root_of_the_repository(repository: Path) -> None:
    put(repository.parent / "brandlint.yaml", "brand: Fremd")
    settings = found(repository / "a" / "x.md")
    assert (settings.path, settings.root) == (None, repository)


def test_a_worktree_is_a_repository_as_well(tmp_path: Path) -> None:
    put(tmp_path / "brandlint.yaml", "brand: Fremd")
    put(tmp_path / "tree" / ".git", "gitdir: elsewhere")
    assert found(tmp_path / "tree" / "x.md").path is None


def test_a_folder_has_its_own_settings(repository: Path) -> None:
    put(repository / "a" / "brandlint.yaml", "brand: A")
    assert found(repository / "a").brand == "A"


def test_without_settings_the_defaults_apply(repository: Path) -> None:
    settings = found(repository / "x.md")
    assert settings == Settings(root=repository)
    assert settings.packs is None


def test_both_files_in_one_folder_are_a_mistake(repository: Path) -> None:
    put(repository / "brandlint.yaml")
    put(repository / "pyproject.toml", "[tool.brandlint]")
    with pytest.raises(UserError, match=r"brandlint.yaml and in pyproject.toml: keep one"):
        found(repository / "x.md")


@pytest.mark.parametrize("name", ["brandlint.yml", ".brandlint.yaml"])
def test_another_name_is_told_rather_than_passed_over(repository: Path, name: str) -> None:
    put(repository / name)
    with pytest.raises(UserError, match=r"settings are called brandlint.yaml"):
        found(repository / "x.md")


def test_each_file_is_read_once(repository: Path) -> None:
    put(repository / "brandlint.yaml", "brand: A")
    cache = SettingsCache()
    first = cache.settings_for(repository / "a" / "b" / "x.md")
    assert cache.settings_for(repository / "a" / "y.md") is first
    assert cache.settings_for(repository / "z.md") is first


def test_a_relative_path_is_seen_from_the_working_folder(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(repository / "brandlint.yaml", "exclude: [a/*]")
    (repository / "a").mkdir()
    monkeypatch.chdir(repository / "a")
    assert found(Path("x.md")).excludes(Path("x.md"))
    assert not found(Path("../x.md")).excludes(Path("../x.md"))


def test_a_link_must_not_lead_out_of_the_repository(repository: Path) -> None:
    outside = put(repository.parent / "secret.yaml", "brand: Fremd")
    (repository / "brandlint.yaml").symlink_to(outside)
    with pytest.raises(UserError, match="the link leads out of"):
        found(repository / "x.md")


def test_a_link_to_common_settings_inside_is_fine(repository: Path) -> None:
    common = put(repository / "common.yaml", "brand: Alle")
    (repository / "a").mkdir()
    (repository / "a" / "brandlint.yaml").symlink_to(common)
    settings = found(repository / "a" / "x.md")
    assert (settings.brand, settings.root) == ("Alle", repository / "a")


def test_a_named_file_is_read_wherever_it_lies(repository: Path) -> None:
    path = put(repository.parent / "house.yaml", "brand: Haus")
    cache = SettingsCache()
    assert cache.read(path).brand == "Haus"
    assert cache.read(path) is cache.read(path)
    with pytest.raises(UserError, match=r"nowhere.yaml: can't be read"):
        cache.read(repository / "nowhere.yaml")
