package org.stathouse.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryWordsTest {

    @Test
    void aCaseNumberIsOnePhraseOfItsParts() {
        assertThat(QueryWords.of("P-2026-0007").cleaned()).isEqualTo("\"p 2026 0007\"");
    }

    @Test
    void phrasesAlternativesAndRefusalsAreToldApart() {
        QueryWords words = QueryWords.of("\"street lights\" or lamp -pole");

        assertThat(words.alternatives()).containsExactly(List.of("street", "light"), List.of("lamp"));
        assertThat(words.refused()).containsExactly("pol");
        assertThat(words.cleaned()).isEqualTo("\"street lights\" or \"lamp\" -\"pole\"");
    }

    @Test
    void whatHoldsNoWordFindsNothing() {
        assertThat(QueryWords.of(" \" -- ' ; % ").isEmpty()).isTrue();
    }

    @Test
    void wordsOfOneStemAreOneWord() {
        assertThat(List.of("permit", "permits", "permitted", "Permitting"))
                .allSatisfy(word -> assertThat(QueryWords.stem(word)).startsWith("permit"));
        assertThat(QueryWords.stem("streets")).isEqualTo(QueryWords.stem("street"));
    }

    @Test
    void wordsWithAccentsAreKeptOnceMoreWithoutThem() {
        assertThat(QueryWords.accented("La señora José pidió pan")).isEqualTo("senora Jose pidio");
    }
}
