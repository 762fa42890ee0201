package org.stathouse.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks the words searched for in a text, and cuts out the part of a long one where they stand closest. */
class Highlights {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int EXCERPT = 220;
    private static final int BEFORE = 60;

    private final Set<String> stems;

    Highlights(QueryWords words) {
        this.stems = words.alternatives().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The whole text in pieces. */
    List<Fragment> in(String text) {
        List<Fragment> pieces = new ArrayList<>();
        int end = 0;
        for (MatchResult hit : hits(text)) {
            if (hit.start() > end) {
                pieces.add(new Fragment(text.substring(end, hit.start()), false));
            }
            pieces.add(new Fragment(hit.group(), true));
            end = hit.end();
        }
        if (end < text.length()) {
            pieces.add(new Fragment(text.substring(end), false));
        }
        return pieces;
    }

    /** The part of the text that holds most of the words, in pieces; none where it holds none. */
    List<Fragment> excerpt(String text) {
        List<MatchResult> hits = hits(text);
        if (hits.isEmpty()) {
            return List.of();
        }
        int best = 0;
        long most = 0;
        for (int first = 0; first < hits.size(); first++) {
            int from = hits.get(first).start();
            long here = hits.stream()
                    .filter(hit -> hit.start() >= from && hit.end() <= from + EXCERPT - BEFORE)
                    .map(hit -> QueryWords.stem(hit.group()))
                    .distinct()
                    .count();
            if (here > most) {
                most = here;
                best = from;
            }
        }
        return in(cut(text, best));
    }

    private static String cut(String text, int around) {
        int from = around <= BEFORE ? 0 : wordBegin(text, around - BEFORE, around);
        int to = Math.min(text.length(), from + EXCERPT);
        if (to < text.length()) {
            int space = text.lastIndexOf(' ', to);
            to = space > around ? space : to;
        }
        String part = text.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "… " : "") + part + (to < text.length() ? " …" : "");
    }

    private static int wordBegin(String text, int from, int latest) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= latest ? latest : space + 1;
    }

    private List<MatchResult> hits(String text) {
        return WORD.matcher(text).results().filter(word -> stems.contains(QueryWords.stem(word.group()))).toList();
    }
}
