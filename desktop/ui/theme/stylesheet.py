"""The style sheet, made from the palette and the metrics; no colour is written anywhere else."""

from dataclasses import asdict
from string import Template

from desktop.ui.theme.metrics import Metrics
from desktop.ui.theme.palettes import Palette

_SHEET = Template("""
* { font-size: ${body}pt; }
QWidget { color: $text; }
QMainWindow, QDialog, #page, QStackedWidget#pages { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $outline; padding: ${s1}px; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {
  background: $surface; color: $text; border: 1px solid $outline; border-radius: ${s1}px;
  padding: ${s1}px ${s2}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {
  border: 2px solid $focus; padding: ${s1m}px ${s2m}px; }
QLineEdit:disabled, QComboBox:disabled { color: $muted; border-color: $border; }
QLineEdit[path="true"] { background: transparent; border: none; padding: 0; color: $muted;
  font-size: ${small}pt; }
#searchField { font-size: ${large}pt; padding: ${s2}px ${s3}px; border-radius: ${s2}px; }
#searchField:focus { padding: ${s2m}px ${s3m}px; }
QComboBox::drop-down { border: none; width: ${s5}px; }
QComboBox::down-arrow { image: url($arrow); width: ${s3}px; height: ${s3}px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $outline;
  selection-background-color: $selection; selection-color: $text; outline: none; }

QPushButton, QToolButton {
  background: $surface; color: $text; border: 1px solid $outline; border-radius: ${s1}px;
  padding: ${s1}px ${s3}px; }
QPushButton:hover, QToolButton:hover { background: $raised; }
QPushButton:pressed, QToolButton:pressed { background: $selection; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: ${s1m}px ${s3m}px; }
QPushButton:disabled, QToolButton:disabled { color: $muted; border-color: $border; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[chip="true"] { padding: 1px ${s2}px; font-size: ${small}pt; min-height: 0; }
QPushButton[chip="true"]:focus { padding: 0px ${s2m}px; }
QPushButton:checked, QToolButton:checked {
  background: $selection; border-color: $accent; color: $text; }
QToolButton[flat="true"], QPushButton[flat="true"] {
  background: transparent; border: 1px solid transparent; padding: ${s1}px; }
QToolButton[flat="true"]:hover, QPushButton[flat="true"]:hover { background: $raised; }
QToolButton[flat="true"]:focus, QPushButton[flat="true"]:focus {
  border: 2px solid $focus; padding: ${s1m}px; }
QToolButton[flat="true"]:checked { background: $selection; border-color: transparent; }
QToolButton::menu-indicator { image: none; }

QCheckBox, QRadioButton { spacing: ${s2}px; padding: ${s1}px; border: 2px solid transparent;
  border-radius: ${s1}px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator { width: ${s4}px; height: ${s4}px; background: $surface;
  border: 1px solid $outline; border-radius: ${half}px; }
QCheckBox::indicator:checked { image: url($tick); }
QCheckBox::indicator:disabled { border-color: $border; }
QSpinBox { padding-right: ${s5}px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: ${s5}px;
  border: none; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url($up); width: ${s3}px; height: ${s3}px; }
QSpinBox::down-arrow { image: url($arrow); width: ${s3}px; height: ${s3}px; }

QListView, QTreeView, QTableView, QTextBrowser, QScrollArea {
  background: $surface; color: $text; border: 1px solid $border; border-radius: ${s1}px;
  outline: none; alternate-background-color: $hover;
  selection-background-color: $selection; selection-color: $text; }
QListView:focus, QTreeView:focus, QTableView:focus, QTextBrowser:focus {
  border: 1px solid $focus; }
#popup #results:focus { border-left: none; border-right: none; }
QTreeView::item { padding: ${half}px 0; }
QTreeView::item:hover { background: $hover; }
QTreeView::item:selected, QTableView::item:selected { background: $selection; color: $text; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $raised; color: $text; border: none;
  border-bottom: 1px solid $border; padding: ${s1}px ${s2}px ${s1}px ${cell}px;
  font-size: ${small}pt; }
QTableView { gridline-color: $border; }
QTableView::item { padding: 0 ${s2}px; }
#review::item:selected { border-top: 1px solid $accent; border-bottom: 1px solid $accent; }
QTableCornerButton::section { background: $raised; border: none; }

QScrollArea#details, QScrollArea#details > QWidget > QWidget { background: $surface; }
QScrollBar:vertical { background: transparent; width: ${s3}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${s3}px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: ${bar}px; margin: 3px;
  min-height: ${s8}px; min-width: ${s8}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0; }

QTabWidget::pane { background: $window; border: none; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: ${s1}px ${s3}px;
  border: 1px solid transparent; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar:focus { border: 1px solid $focus; }

QSplitter::handle { background: $window; }
QSplitter::handle:hover { background: $selection; }
QMenu { background: $surface; border: 1px solid $outline; padding: ${s1}px; }
QMenu::item { padding: ${s1}px ${s5}px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::separator { height: 1px; background: $border; margin: ${s1}px; }
QProgressBar { background: $raised; border: 1px solid $outline; border-radius: ${s1}px;
  text-align: center; }
QProgressBar::chunk { background: $selection; }

QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}pt; }
QLabel[role="section"] { color: $muted; font-size: ${small}pt; font-weight: 600; }
QLabel[role="title"] { font-size: ${large}pt; font-weight: 600; }
QLabel[role="page"] { font-size: ${page}pt; font-weight: 600; }
QLabel[role="code"] { font-family: "$mono"; font-size: ${large}pt; font-weight: 600;
  color: $accent; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="fair"] { color: $fair; }
QLabel[tone="poor"] { color: $poor; }
QLabel[role="chip"] { background: $raised; color: $text; border-radius: ${s1}px;
  padding: ${half}px ${s2}px; font-size: ${small}pt; }
QLabel[role="notice"] { background: $raised; color: $text; border-left: 3px solid $fair;
  padding: ${s1}px ${s2}px; }
QLabel:focus { border: 1px solid $focus; }

#popup { background: $window; border: 1px solid $outline; }
#rail { background: $raised; border: none; }
#rail QToolButton { background: transparent; border: 2px solid transparent;
  border-radius: ${s2}px; padding: ${s2}px ${s1}px; font-size: ${small}pt; color: $text; }
#rail QToolButton:hover { background: $selection; }
#rail QToolButton:checked { background: $selection; color: $text;
  border-left: 3px solid $accent; }
#rail QToolButton:disabled { background: transparent; border-color: transparent; color: $muted; }
#rail QToolButton:focus { border: 2px solid $focus; }
#toast { background: $text; color: $surface; border-radius: ${s2}px; padding: ${s2}px ${s5}px; }
#settingsNames::item, #contents::item { padding: ${s2}px; border-left: 3px solid transparent; }
#settingsNames::item:selected, #contents::item:selected { background: $selection; color: $text;
  border-left: 3px solid $accent; }
#card { background: $surface; border: 1px solid $border; border-radius: ${s2}px; }
#popup #results, #popup #details { border-left: none; border-right: none; border-radius: 0; }
#popup #details { border-top: none; border-bottom: none; }
""")


def make_stylesheet(palette: Palette, metrics: Metrics, mono: str, arrow: str) -> str:
    """Fill the sheet for one palette, one text size and the fonts and arrow that are there."""
    steps = {f"s{n}": str(metrics.space(n)) for n in (1, 2, 3, 4, 5, 8)}
    # A focused field's border is one pixel wider: its padding gives that pixel back.
    narrower = {f"s{n}m": str(max(0, metrics.space(n) - 1)) for n in (1, 2, 3)}
    sizes = {
        "body": f"{metrics.body:.1f}",
        "small": f"{metrics.small:.1f}",
        "large": f"{metrics.large:.1f}",
        "page": f"{metrics.large * 1.2:.1f}",
        "cell": str(metrics.space(2) + 3),  # where a table's words begin, within Qt's own margin
        "half": str(metrics.space(0.5)),
        # Half of the handle's own width, or the corners swallow it.
        "bar": str(max(1, (metrics.space(3) - 6) // 2)),
    }
    colours = {key: str(value) for key, value in asdict(palette).items()}
    return _SHEET.substitute(
        colours,
        **steps,
        **narrower,
        **sizes,
        accent_hover=palette.focus if palette.dark else palette.text,
        mono=mono,
        arrow=arrow,
        tick=arrow.replace("arrow-", "tick-"),
        up=arrow.replace("arrow-", "raise-"),
    )
