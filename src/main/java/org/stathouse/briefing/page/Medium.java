package org.stathouse.briefing.page;

/** What a packet is read on. Charts are drawn for its widths, in CSS pixels, since their letters keep their size. */
enum Medium {
    /** The text of a letter page is 7 inches wide. Each section is a part of its own, so that its title is the first heading. */
    PAPER(672, 324, 1),
    /** A page of text, and a phone. All sections stand in one page below the packet's title. */
    SCREEN(720, 330, 2);

    private final int whole;
    private final int half;
    private final int title;

    Medium(int whole, int half, int title) {
        this.whole = whole;
        this.half = half;
        this.title = title;
    }

    /** The width of a chart that stands alone. */
    int whole() {
        return whole;
    }

    /** The width of one of two charts side by side, or of one on a phone. */
    int half() {
        return half;
    }

    /** The level of a section's title among the headings. */
    int title() {
        return title;
    }
}
