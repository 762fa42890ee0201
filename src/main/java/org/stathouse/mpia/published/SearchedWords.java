package org.stathouse.mpia.published;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a search, or of a whole request, that say what is looked for. Accents, large letters and an English or Spanish plural do
 * not matter.
 */
record SearchedWords(Set<String> words) {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 3;
    private static final int MOST = 40;

    private static final int IN_TITLE = 4;
    private static final int IN_WORDS = 3;
    private static final int IN_DESCRIPTION = 1;

    /** One word of a description that happens to stand in a long request is chance. */
    private static final int LEAST = 2;

    /** Words that every request has. */
    private static final Set<String> EMPTY = Set.of(
            "all", "and", "any", "are", "been", "city", "baltimore", "copies", "copy", "dates", "document", "for", "from", "have", "his", "her",
            "its", "like", "made", "maryland", "our", "please", "public", "record", "request", "that", "the", "their", "them", "this", "want",
            "was", "were", "which", "with", "would", "year", "you", "your", "ciudad", "con", "como", "copia", "cuale", "del", "desde", "documento",
            "esta", "este", "favor", "hasta", "las", "los", "para", "por", "publico", "que", "quiero", "registro", "ser", "sobre", "solicito",
            "sus", "todo", "toda", "una", "uno");

    static SearchedWords of(String text) {
        return new SearchedWords(words(text).filter(word -> !EMPTY.contains(word)).limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** How well an entry fits, 0 where it does not. */
    int fit(PublishedEntry entry) {
        int fit = hits(entry.title()) * IN_TITLE + hits(entry.searchWords()) * IN_WORDS + hits(entry.description()) * IN_DESCRIPTION;
        return fit >= LEAST ? fit : 0;
    }

    private int hits(String text) {
        Set<String> there = words(text).collect(Collectors.toSet());
        return (int) words.stream().filter(there::contains).count();
    }

    private static Stream<String> words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return Arrays.stream(NOT_A_WORD.split(plain)).filter(word -> word.length() >= SHORTEST).map(SearchedWords::singular);
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
            return word.substring(0, word.length() - SHORTEST) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > SHORTEST;
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
