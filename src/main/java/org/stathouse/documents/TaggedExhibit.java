package org.stathouse.documents;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The pages of a PDF that Stathouse made, copied with their fonts, drawings, links and tags, and scaled to stand in a packet. */
record TaggedExhibit(List<PDPage> pages, PDStructureTreeRoot tags) {

    /** Whether the file is tagged; pages cannot be turned. */
    static boolean isTagged(ExhibitFile file) {
        PDDocumentCatalog catalog = file.pdf().getDocumentCatalog();
        return catalog.getMarkInfo() != null
                && catalog.getMarkInfo().isMarked()
                && catalog.getStructureTreeRoot() != null
                && catalog.getStructureTreeRoot().getParentTree() != null
                && file.pages().stream().allMatch(page -> page.getRotation() == 0 && page.getStructParents() >= 0);
    }

    /** Copies the pages and the tree of tags into a document, which neither shows yet. */
    static TaggedExhibit copy(ExhibitFile file, PDDocument target) throws IOException {
        Copier copier = new Copier(target);
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : file.pages()) {
            COSDictionary dictionary = page.getCOSObject();
            dictionary.setItem(COSName.RESOURCES, page.getResources());
            dictionary.setItem(COSName.MEDIA_BOX, page.getMediaBox());
            dictionary.setItem(COSName.CROP_BOX, page.getCropBox());
            dictionary.removeItem(COSName.PARENT);
        }
        for (PDPage page : file.pages()) {
            pages.add(new PDPage(copier.cloneForNewDocument(page.getCOSObject())));
        }
        COSDictionary tree = file.pdf().getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        PDStructureTreeRoot tags = new PDStructureTreeRoot(copier.cloneForNewDocument(tree));
        for (PDPage page : pages) {
            place(page, target);
        }
        return new TaggedExhibit(List.copyOf(pages), tags);
    }

    private static void place(PDPage page, PDDocument target) throws IOException {
        PDRectangle shown = page.getCropBox();
        ExhibitPlace place = ExhibitPlace.of(shown.getWidth(), shown.getHeight());
        AffineTransform transform = place.transform();
        transform.translate(-shown.getLowerLeftX(), -shown.getLowerLeftY());
        COSArray contents = new COSArray();
        contents.add(stream(target, begin(transform, shown)));
        COSBase own = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (own instanceof COSArray several) {
            contents.addAll(several);
        } else if (own != null) {
            contents.add(own);
        }
        contents.add(stream(target, "Q\n" + frame(place)));
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        page.getCOSObject().removeItem(COSName.CROP_BOX);
        page.setMediaBox(place.sheet());
        moveAnnotations(page, transform);
    }

    private static String begin(AffineTransform to, PDRectangle shown) {
        return String.format(
                Locale.ROOT,
                "q %.5f 0 0 %.5f %.4f %.4f cm %.3f %.3f %.3f %.3f re W n%n",
                to.getScaleX(),
                to.getScaleY(),
                to.getTranslateX(),
                to.getTranslateY(),
                shown.getLowerLeftX(),
                shown.getLowerLeftY(),
                shown.getWidth(),
                shown.getHeight());
    }

    private static String frame(ExhibitPlace place) {
        return String.format(
                Locale.ROOT,
                "/Artifact BMC q 0.5 w 0.604 0.639 0.671 RG %.3f %.3f %.3f %.3f re S Q EMC%n",
                place.x(),
                place.y(),
                place.width(),
                place.height());
    }

    private static PDStream stream(PDDocument target, String content) throws IOException {
        PDStream stream = new PDStream(target);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static void moveAnnotations(PDPage page, AffineTransform transform) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            COSDictionary annotation = (COSDictionary) annotations.getObject(i);
            move(annotation.getCOSArray(COSName.RECT), transform);
            move(annotation.getCOSArray(COSName.QUADPOINTS), transform);
        }
    }

    private static void move(COSArray points, AffineTransform transform) {
        if (points == null) {
            return;
        }
        float[] moved = new float[points.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = ((COSNumber) points.getObject(i)).floatValue();
        }
        transform.transform(moved, 0, moved, 0, moved.length / 2);
        for (int i = 0; i < moved.length; i++) {
            points.set(i, new COSFloat(moved[i]));
        }
    }

    private static final class Copier extends PDFCloneUtility {

        Copier(PDDocument target) {
            super(target);
        }
    }
}
