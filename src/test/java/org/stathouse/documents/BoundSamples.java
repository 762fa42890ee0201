package org.stathouse.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.stathouse.documents.PdfBinder.Furniture;

/** Documents of several parts, as the tests bind them. */
final class BoundSamples {

    static final Instant NOW = Instant.parse("2027-03-05T15:00:00Z");
    static final DocumentProperties PROPERTIES = new DocumentProperties("SteerCo packet", "What the meeting decides.", "en-US");
    static final Furniture FINAL = new Furniture("City of Baltimore \u00b7 SteerCo 2027-03", "Version 1, as of Mar 5, 2027, 10:00 AM", "");
    static final Furniture DRAFT = new Furniture("City of Baltimore \u00b7 SteerCo 2027-03", "Draft 2, as of Mar 5, 2027, 10:00 AM", "DRAFT");
    static final PdfBinder BINDER = new HtmlPdfBinder(new Typesetter(Clock.fixed(NOW, ZoneOffset.UTC)));

    private static final String TEXT = "The schedule slipped because the vendor\u2019s crews were not cleared for the site. ".repeat(4).strip();

    private BoundSamples() {}

    /** A second-level heading with what stands below it. */
    public record Piece(int number, String name, List<String> texts, List<String> rows) {}

    /** Binds what the filling puts between front and end. */
    static byte[] bind(Furniture furniture, Consumer<Binding> filling) {
        try (Binding binding = BINDER.begin(PROPERTIES, furniture)) {
            filling.accept(binding);
            return finished(binding);
        }
    }

    static byte[] finished(Binding binding) {
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            binding.finish("documents/bound-front", bookmarks -> Map.of("bookmarks", bookmarks), pdf);
            return pdf.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds a part with so many pieces, of about two thirds of a page each. */
    static int part(Binding binding, String title, int pieces) {
        return binding.part(title, "documents/bound-part", Map.of("title", title, "pieces", pieces(title, pieces)));
    }

    private static List<Piece> pieces(String title, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Piece(
                        n,
                        title + ", piece " + n,
                        Collections.nCopies(4, TEXT),
                        IntStream.rangeClosed(1, 6).mapToObj(row -> "Measure " + n + "." + row).toList()))
                .toList();
    }
}
