package org.stathouse.documents;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts Arabic and Hebrew, also amid Latin letters and figures, into the order in which they are drawn from left to right, by the Unicode
 * bidirectional algorithm of the JDK.
 */
final class RightToLeft implements BidiReorderer {

    private static final Map<Integer, Integer> MIRRORED = Map.ofEntries(
            Map.entry((int) '(', (int) ')'), Map.entry((int) ')', (int) '('), Map.entry((int) '[', (int) ']'), Map.entry((int) ']', (int) '['),
            Map.entry((int) '{', (int) '}'), Map.entry((int) '}', (int) '{'), Map.entry((int) '<', (int) '>'), Map.entry((int) '>', (int) '<'),
            Map.entry((int) '«', (int) '»'), Map.entry((int) '»', (int) '«'), Map.entry((int) '‹', (int) '›'), Map.entry((int) '›', (int) '‹'),
            Map.entry((int) '≤', (int) '≥'), Map.entry((int) '≥', (int) '≤'));

    private final ArabicLetters letters = new ArabicLetters();

    /** One line as it is drawn from left to right. */
    String visual(String line) {
        return needed(line) ? ordered(letters.joined(line), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT) : line;
    }

    /** A line, or the part of one that runs from right to left, with the figures and Latin words in it. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        return ordered(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    }

    @Override
    public String shapeText(String text) {
        return letters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return letters.apart(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String ordered(String text, int direction) {
        Bidi bidi = new Bidi(text, direction);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] texts = new String[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            texts[i] = levels[i] % 2 == 1 ? turned(run) : run;
        }
        Bidi.reorderVisually(levels, 0, texts, 0, runs);
        return String.join("", texts);
    }

    private static String turned(String run) {
        int[] codePoints = run.codePoints().toArray();
        StringBuilder turned = new StringBuilder(run.length());
        for (int i = codePoints.length - 1; i >= 0; i--) {
            turned.appendCodePoint(MIRRORED.getOrDefault(codePoints[i], codePoints[i]));
        }
        return turned.toString();
    }

    private static boolean needed(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /**
     * Finds the parts of a paragraph that run from right to left; used by one rendering at a time. Figures and Latin words within such a
     * part belong to it, since the renderer puts the parts of a line one behind the other.
     */
    static final class Runs implements BidiSplitter {

        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            boolean fromRight = defaultDirection == RTL;
            if (fromRight || !needed(paragraph)) {
                runs = List.of(new BidiTextRun(0, paragraph.length(), fromRight ? RTL : LTR));
                return;
            }
            Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_LEFT_TO_RIGHT);
            runs = new ArrayList<>();
            int from = 0;
            for (int run = 0; run < bidi.getRunCount(); run++) {
                boolean turns = run + 1 == bidi.getRunCount() || (bidi.getRunLevel(run) == 0) != (bidi.getRunLevel(run + 1) == 0);
                if (turns) {
                    runs.add(new BidiTextRun(from, bidi.getRunLimit(run) - from, bidi.getRunLevel(run) == 0 ? LTR : RTL));
                    from = bidi.getRunLimit(run);
                }
            }
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            return runs.get(run);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return needed(paragraph) && !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? RTL : LTR;
        }
    }
}
