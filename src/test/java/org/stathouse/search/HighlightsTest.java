package org.stathouse.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    @Test
    void marksEachWordSearchedForWhateverItsEnding() {
        assertThat(new Highlights(QueryWords.of("street light")).in("Lights of the Streets"))
                .containsExactly(new Fragment("Lights", true), new Fragment(" of the ", false), new Fragment("Streets", true));
    }

    @Test
    void piecesTogetherAreTheTextItself() {
        String text = "<b>Café</b> & \"cafe\"";

        assertThat(joined(new Highlights(QueryWords.of("café")), text)).isEqualTo(text);
    }

    @Test
    void ofALongTextTheExcerptShowsWhereTheWordsStandTogether() {
        String text = "Budget talk. " + "Nothing to see here. ".repeat(40) + "The budget pays for the bridge. " + "And so on. ".repeat(40);

        String excerpt = new Highlights(QueryWords.of("budget bridge")).excerpt(text).stream().map(Fragment::text).collect(Collectors.joining());

        assertThat(excerpt).startsWith("… ").endsWith(" …").contains("The budget pays for the bridge.").hasSizeLessThan(260);
    }

    @Test
    void aTextWithoutTheWordsHasNoExcerpt() {
        assertThat(new Highlights(QueryWords.of("bridge")).excerpt("Nothing here")).isEmpty();
    }

    private static String joined(Highlights highlights, String text) {
        return highlights.in(text).stream().map(Fragment::text).collect(Collectors.joining());
    }
}
