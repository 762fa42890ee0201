package org.stathouse.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document that grows piece by piece in one PDF, so that fonts are embedded once. While a piece is rendered the PDF has no pages, no
 * tags and no bookmarks of its own, since openhtmltopdf takes every document for a new one; afterwards the piece's are added to the whole.
 */
final class BoundDocument implements Binding {

    private static final long MOST_STREAM_BYTES_IN_MEMORY = 16L << 20;
    private static final String PART_LINK = "part:";
    private static final int MOST_LAYOUTS_OF_FRONT = 4;

    private final Typesetter typesetter;
    private final DocumentProperties properties;
    private final PDDocument pdf;
    private final EmbeddedFonts fonts;
    private final Furnishing furnishing;
    private final TagTree tags;
    private final Outline outline = new Outline();
    private final List<Sheet> sheets = new ArrayList<>();

    BoundDocument(Typesetter typesetter, DocumentProperties properties, PdfBinder.Furniture furniture) {
        this.typesetter = typesetter;
        this.properties = properties;
        this.pdf = new PDDocument(MemoryUsageSetting.setupMixed(MOST_STREAM_BYTES_IN_MEMORY).streamCache);
        this.fonts = typesetter.fontsFor(pdf);
        this.furnishing = new Furnishing(typesetter, fonts, furniture);
        this.tags = new TagTree(properties.language());
    }

    /** A page and its running head. */
    private record Sheet(PDPage page, String title) {}

    @Override
    public int part(String title, String template, Map<String, Object> model) {
        String head = typesetter.printable(title);
        try {
            draw(template, model);
            List<PDPage> pages = rendered();
            PDStructureElement part = tags.part(head);
            tags.adopt(pdf.getDocumentCatalog().getStructureTreeRoot(), part, pages);
            tags.putLast(part);
            outline.add(1, head, pages.getFirst());
            outline.addAll(2, pdf.getDocumentCatalog().getDocumentOutline());
            pages.forEach(page -> sheets.add(new Sheet(page, head)));
            return pages.size();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public int exhibit(String title, byte[] content, boolean own) throws UnreadableExhibit {
        String head = typesetter.printable(title);
        try (ExhibitFile file = ExhibitFile.open(content)) {
            PDStructureElement part = tags.part(head);
            List<PDPage> pages = own && TaggedExhibit.isTagged(file) ? asItIs(file, part) : asPictures(file, head, part);
            tags.putLast(part);
            outline.add(2, head, pages.getFirst());
            pages.forEach(page -> sheets.add(new Sheet(page, head)));
            return pages.size();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<PDPage> asItIs(ExhibitFile file, PDStructureElement part) throws UnreadableExhibit {
        TaggedExhibit exhibit = ExhibitFile.reading(() -> TaggedExhibit.copy(file, pdf));
        tags.adopt(exhibit.tags(), part, exhibit.pages());
        return exhibit.pages();
    }

    private List<PDPage> asPictures(ExhibitFile file, String title, PDStructureElement part) throws UnreadableExhibit {
        PicturedExhibit exhibit = new PicturedExhibit(typesetter, fonts, title, part);
        ExhibitFile.reading(() -> exhibit.draw(file));
        exhibit.sheets().forEach(sheet -> tags.own(sheet.page(), sheet.owners()));
        return exhibit.sheets().stream().map(PicturedExhibit.Sheet::page).toList();
    }

    @Override
    public int pages() {
        return sheets.size();
    }

    @Override
    public void finish(String template, Function<List<Bookmark>, Map<String, Object>> front, OutputStream to) throws IOException {
        int frontPages = frontPages(template, front);
        List<Bookmark> contents = bookmarks(frontPages);
        List<PDPage> pages = front(template, front.apply(contents));
        if (pages.size() != frontPages) {
            throw new IllegalStateException("The contents of " + template + " do not settle on a number of pages");
        }
        pages.forEach(this::resolvePartLinks);
        Outline all = new Outline();
        all.addAll(1, pdf.getDocumentCatalog().getDocumentOutline());
        sheets.addAll(0, pages.stream().map(page -> new Sheet(page, all.titleOn(page))).toList());
        all.addAll(outline);
        collate(all);
        furnish();
        tags.finish(pdf.getDocumentCatalog());
        typesetter.date(pdf);
        pdf.save(to);
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Lays the front out until it has as many pages as the page numbers in it suppose. */
    private int frontPages(String template, Function<List<Bookmark>, Map<String, Object>> front) throws IOException {
        int supposed = 2;
        for (int layouts = 0; layouts < MOST_LAYOUTS_OF_FRONT; layouts++) {
            Document html = typesetter.fill(template, properties, front.apply(bookmarks(supposed)));
            int pages = typesetter.layOut(html, template, fonts, false, layout -> {
                empty();
                layout.layout();
                return layout.getRootBox().getLayer().getPages().size();
            });
            if (pages == supposed) {
                break;
            }
            supposed = pages;
        }
        return supposed;
    }

    private List<PDPage> front(String template, Map<String, Object> model) throws IOException {
        Document html = typesetter.fill(template, properties, model);
        markBookmarks(html);
        typesetter.layOut(html, template, fonts, true, layout -> {
            empty();
            layout.createPDFWithoutClosing();
            return null;
        });
        List<PDPage> pages = rendered();
        PDStructureElement part = tags.part(typesetter.printable(properties.title()));
        tags.adopt(pdf.getDocumentCatalog().getStructureTreeRoot(), part, pages);
        tags.putFirst(part);
        return pages;
    }

    private List<Bookmark> bookmarks(int frontPages) {
        Map<COSBase, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            numbers.put(sheets.get(i).page().getCOSObject(), frontPages + i + 1);
        }
        return outline.entries().stream()
                .map(entry -> new Bookmark(entry.level(), entry.title(), numbers.get(entry.page())))
                .toList();
    }

    /** Turns links to {@code part:N} into links to the place of that bookmark. */
    private void resolvePartLinks(PDPage page) {
        try {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI address
                        && address.getURI().startsWith(PART_LINK)) {
                    PDActionGoTo go = new PDActionGoTo();
                    go.getCOSObject().setItem(COSName.D, target(address.getURI()));
                    link.setAction(go);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private COSBase target(String address) {
        int number = Integer.parseInt(address.substring(PART_LINK.length()));
        return outline.entries().get(number).destination();
    }

    /**
     * Draws a part. Where a table begins just at a page's end, openhtmltopdf 1.1.65 draws its repeated head before the table itself, finds
     * no tag to put it under, and breaks; then the part is drawn with heads that are not repeated.
     */
    private void draw(String template, Map<String, Object> model) throws IOException {
        Document html = typesetter.fill(template, properties, model);
        markBookmarks(html);
        try {
            draw(template, html);
        } catch (NullPointerException headWithoutTable) {
            Document plain = typesetter.fill(template, properties, model);
            markBookmarks(plain);
            Element style = plain.createElement("style");
            style.setTextContent("table { -fs-table-paginate: auto !important }");
            plain.getElementsByTagName("head").item(0).appendChild(style);
            draw(template, plain);
        }
    }

    private void draw(String template, Document html) throws IOException {
        typesetter.layOut(html, template, fonts, false, layout -> {
            empty();
            layout.createPDFWithoutClosing();
            return null;
        });
    }

    /** Says to openhtmltopdf which elements become bookmarks. */
    private static void markBookmarks(Document html) {
        Element bookmarks = html.createElement("bookmarks");
        int count = 0;
        for (Element element : Typesetter.all(html.getElementsByTagName("*"))) {
            if (element.hasAttribute("data-bookmark")) {
                if (element.getAttribute("id").isEmpty()) {
                    element.setAttribute("id", "bookmark-" + count++);
                }
                Element bookmark = html.createElement("bookmark");
                bookmark.setAttribute("name", element.getAttribute("data-bookmark"));
                bookmark.setAttribute("href", "#" + element.getAttribute("id"));
                bookmarks.appendChild(bookmark);
            }
        }
        html.getElementsByTagName("head").item(0).appendChild(bookmarks);
    }

    private void empty() {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.PAGES, new PDPageTree());
        catalog.removeItem(COSName.STRUCT_TREE_ROOT);
        catalog.removeItem(COSName.OUTLINES);
    }

    private List<PDPage> rendered() {
        List<PDPage> pages = new ArrayList<>();
        pdf.getPages().forEach(pages::add);
        return pages;
    }

    private void collate(Outline all) {
        PDPageTree tree = new PDPageTree();
        sheets.forEach(sheet -> tree.add(sheet.page()));
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.PAGES, tree);
        pdf.getDocumentCatalog().setDocumentOutline(all.write());
    }

    private void furnish() throws IOException {
        furnishing.cover(sheets.getFirst().page());
        for (int i = 1; i < sheets.size(); i++) {
            furnishing.page(sheets.get(i).page(), sheets.get(i).title(), i + 1, sheets.size());
        }
    }
}
