package org.stathouse.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed to search for, read word by word: for highlights, for the embedded database, and cleaned for PostgreSQL. */
final class QueryWords {

    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS = List.of("ings", "ing", "ies", "edly", "ed", "es", "ly", "y", "s", "e");

    private final List<List<String>> alternatives;
    private final List<String> refused;
    private final String cleaned;

    private QueryWords(List<List<String>> alternatives, List<String> refused, String cleaned) {
        this.alternatives = alternatives;
        this.refused = refused;
        this.cleaned = cleaned;
    }

    static QueryWords of(String typed) {
        List<List<String>> alternatives = new ArrayList<>();
        alternatives.add(new ArrayList<>());
        List<String> refused = new ArrayList<>();
        StringBuilder cleaned = new StringBuilder();
        Matcher parts = PART.matcher(typed.replace('\u0000', ' '));
        while (parts.find()) {
            boolean not = !parts.group(1).isEmpty();
            boolean quoted = parts.group(2) != null;
            List<String> words = wordsIn(quoted ? parts.group(2) : parts.group(3));
            if (words.isEmpty()) {
                continue;
            }
            if (!quoted && !not && words.equals(List.of("or"))) {
                alternatives.add(new ArrayList<>());
                cleaned.append("or ");
                continue;
            }
            (not ? refused : alternatives.getLast()).addAll(words);
            cleaned.append(not ? "-" : "").append('"').append(String.join(" ", words)).append("\" ");
        }
        alternatives.removeIf(List::isEmpty);
        return new QueryWords(alternatives, refused, cleaned.toString().strip());
    }

    /** The words of a text in small letters, with their accents. */
    private static List<String> wordsIn(String text) {
        return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether there is nothing that could be found. */
    boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /** For {@code websearch_to_tsquery}: each part quoted, hyphens within numbers and words as spaces, as in the index. */
    String cleaned() {
        return cleaned;
    }

    /** Lists of stems; a text fits that holds every stem of one of them. */
    List<List<String>> alternatives() {
        return alternatives.stream().map(words -> words.stream().map(QueryWords::stem).toList()).toList();
    }

    /** Stems of which a text that fits holds none. */
    List<String> refused() {
        return refused.stream().map(QueryWords::stem).toList();
    }

    /** A word without accents and without the endings of English that a search looks past. */
    static String stem(String word) {
        String plain = folded(word.toLowerCase(Locale.ROOT));
        return ENDINGS.stream()
                .filter(ending -> plain.endsWith(ending) && plain.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> plain.substring(0, plain.length() - ending.length()))
                .orElse(plain);
    }

    /** The text without its accents. */
    static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The words of a text that have accents, without them, so that they are found without them too. */
    static String accented(String text) {
        if (text.chars().allMatch(letter -> letter < 128)) {
            return "";
        }
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).results()
                .map(word -> word.group())
                .filter(word -> !folded(word).equals(word))
                .map(QueryWords::folded)
                .distinct()
                .reduce("", (all, word) -> all.isEmpty() ? word : all + " " + word);
    }
}
