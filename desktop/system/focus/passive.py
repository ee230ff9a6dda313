"""Focus on systems that offer no way to give it back: hiding our window is all there is."""


class PassiveFocus:
    """Wayland and the off-screen platform: the compositor chooses the next window."""

    def remember(self) -> None:
        """Nothing can be asked here."""

    def take(self, window_id: int) -> None:
        """Nothing can be demanded here."""

    def give_back(self) -> None:
        """The compositor gives the focus to the window below when ours hides."""
