package org.stathouse.briefing.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.page.PacketCover;
import org.stathouse.briefing.page.PacketPages;
import org.stathouse.briefing.page.PacketPart;
import org.stathouse.documents.Binding;
import org.stathouse.documents.DocumentProperties;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.PdfBinder;
import org.stathouse.documents.PdfKit;
import org.stathouse.documents.UnreadableExhibit;
import org.stathouse.shared.DateTexts;

/** Has the sections of a packet printed and bound into one PDF, part by part, the documents that belong to a section behind it. */
@Component
class Bindery {

    private static final String NOTHING_TO_TELL = "Sections with nothing to tell";

    private final PdfBinder binder;
    private final PdfKit kit;
    private final PacketPages pages;
    private final DocumentStore documents;
    private final DateTexts dates;

    Bindery(PdfBinder binder, PdfKit kit, PacketPages pages, DocumentStore documents, DateTexts dates) {
        this.binder = binder;
        this.kit = kit;
        this.pages = pages;
        this.documents = documents;
        this.dates = dates;
    }

    /** @param pages how many, cover and contents included */
    record Bound(byte[] pdf, int pages) {}

    /** The whole as a PDF; nothing if the making does not go on. */
    Optional<Bound> bind(PacketCover cover, List<PacketPart> parts, Course course) {
        DocumentProperties properties = pages.properties(cover);
        try (Binding binding = binder.begin(properties, furniture(cover))) {
            for (PacketPart part : parts) {
                if (!course.passed("Printing: " + part.title(), binding.pages())) {
                    return Optional.empty();
                }
                if (part.nothing().isEmpty()) {
                    print(binding, part, properties);
                }
            }
            nothingToTell(parts).ifPresent(page -> print(binding, page, properties));
            if (!course.passed("Binding", binding.pages())) {
                return Optional.empty();
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            binding.finish(PacketPages.FRONT, contents -> pages.front(cover, contents), pdf);
            return Optional.of(new Bound(pdf.toByteArray(), binding.pages()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void print(Binding binding, PacketPart part, DocumentProperties properties) {
        binding.part(part.title(), PacketPages.SECTION, pages.section(part));
        exhibits(part).forEach(exhibit -> bindIn(binding, exhibit, properties));
    }

    /** Sections with nothing to tell share one page at the end, each with its sentence: a page each would be mostly white. */
    static Optional<PacketPart> nothingToTell(List<PacketPart> parts) {
        List<Block.Pair> nothing = parts.stream()
                .flatMap(part -> part.nothing().map(sentence -> new Block.Pair(part.title(), sentence)).stream())
                .toList();
        return nothing.isEmpty() ? Optional.empty() : Optional.of(new PacketPart.Told(NOTHING_TO_TELL, List.of(new Block.Facts(nothing))));
    }

    /** A document that cannot be bound in has a page in its place that names it and says why. */
    private void bindIn(Binding binding, Block.Exhibit exhibit, DocumentProperties properties) {
        try {
            binding.exhibit(exhibit.title(), documents.content(exhibit.document()), exhibit.own());
        } catch (UnreadableExhibit unreadable) {
            byte[] page = kit.render(PacketPages.SECTION, properties, pages.leftOut(exhibit, unreadable.reason()));
            bindOwn(binding, exhibit.title(), page);
        }
    }

    private static void bindOwn(Binding binding, String title, byte[] page) {
        try {
            binding.exhibit(title, page, true);
        } catch (UnreadableExhibit impossible) {
            throw new IllegalStateException("A page of our own cannot be bound in", impossible);
        }
    }

    private static Stream<Block.Exhibit> exhibits(PacketPart part) {
        return switch (part) {
            case PacketPart.Told told -> told.blocks().stream().flatMap(Bindery::exhibits);
            case PacketPart.Failed failed -> Stream.empty();
        };
    }

    private static Stream<Block.Exhibit> exhibits(Block block) {
        return switch (block) {
            case Block.Exhibit exhibit -> Stream.of(exhibit);
            case Block.Page page -> page.blocks().stream().flatMap(Bindery::exhibits);
            case Block.Together together -> together.blocks().stream().flatMap(Bindery::exhibits);
            case Block.Heading heading -> Stream.empty();
            case Block.Prose prose -> Stream.empty();
            case Block.Callout callout -> Stream.empty();
            case Block.Points points -> Stream.empty();
            case Block.Facts facts -> Stream.empty();
            case Block.Table table -> Stream.empty();
            case Block.Figures figures -> Stream.empty();
        };
    }

    private PdfBinder.Furniture furniture(PacketCover cover) {
        String watermark = switch (cover.edition()) {
            case DRAFT -> "DRAFT";
            case FINAL -> "";
        };
        String foot = PacketPages.edition(cover) + ", as of " + dates.dateTime(cover.asOf());
        return new PdfBinder.Furniture(cover.occasion().title(), foot, watermark);
    }
}
