package org.stathouse.documents;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * The pages of a PDF of others as images, so that nothing in it can break the packet or do harm in a reader, with its text invisible in
 * the same places, so that a search finds it and a screen reader reads it.
 */
final class PicturedExhibit {

    private static final double DOTS_PER_INCH = 150;
    private static final double POINTS_PER_INCH = 72;
    private static final float JPEG_QUALITY = 0.85f;

    /** How many times as large an image without loss may be before JPEG is taken: letters stay sharp without. */
    private static final double WORTH_NO_LOSS = 1.5;

    private final Typesetter typesetter;
    private final EmbeddedFonts fonts;
    private final String title;
    private final PDStructureElement part;
    private final List<Sheet> sheets = new ArrayList<>();

    PicturedExhibit(Typesetter typesetter, EmbeddedFonts fonts, String title, PDStructureElement part) {
        this.typesetter = typesetter;
        this.fonts = fonts;
        this.title = title;
        this.part = part;
    }

    /** A page, and the tags to which its marked contents 0, 1, 2 … belong. */
    record Sheet(PDPage page, List<PDStructureElement> owners) {}

    List<Sheet> sheets() {
        return sheets;
    }

    /** Draws all pages; the document does not show them yet. */
    int draw(ExhibitFile file) throws IOException {
        Budget budget = new Budget();
        GuardedRenderer renderer = new GuardedRenderer(file.pdf(), budget);
        GuardedText text = new GuardedText(budget);
        for (int i = 0; i < file.pages().size(); i++) {
            budget.turnPage();
            PDPage page = file.pages().get(i);
            PDRectangle shown = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            ExhibitPlace place = turned
                    ? ExhibitPlace.of(shown.getHeight(), shown.getWidth())
                    : ExhibitPlace.of(shown.getWidth(), shown.getHeight());
            BufferedImage image = renderer.renderImage(i, (float) (place.scale() * DOTS_PER_INCH / POINTS_PER_INCH));
            sheets.add(sheet(place, image(image), text.paragraphs(file.pdf(), i)));
        }
        return sheets.size();
    }

    private Sheet sheet(ExhibitPlace place, PDImageXObject image, List<List<GuardedText.Word>> paragraphs) throws IOException {
        PDPage page = new PDPage(place.sheet());
        List<PDStructureElement> owners = new ArrayList<>();
        PDStructureElement figure = tag(StandardStructureTypes.Figure, page, owners);
        figure.setAlternateDescription("Page " + (sheets.size() + 1) + " of " + title);
        figure.getCOSObject().setItem(COSName.A, layout(place.box()));
        try (PDPageContentStream content = new PDPageContentStream(fonts.pdf(), page)) {
            content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), 0);
            content.drawImage(image, (float) place.x(), (float) place.y(), (float) place.width(), (float) place.height());
            content.endMarkedContent();
            frame(content, place);
            lay(paragraphs, content, page, place, owners);
        }
        return new Sheet(page, owners);
    }

    /** The state is restored afterwards, or the running head would be invisible too. */
    private void lay(
            List<List<GuardedText.Word>> paragraphs,
            PDPageContentStream content,
            PDPage page,
            ExhibitPlace place,
            List<PDStructureElement> owners)
            throws IOException {
        Ink ink = new Ink(content, fonts, 1);
        content.saveGraphicsState();
        content.setRenderingMode(RenderingMode.NEITHER);
        for (List<GuardedText.Word> paragraph : paragraphs) {
            content.beginMarkedContent(COSName.P, owners.size());
            tagText(tag(StandardStructureTypes.P, page, owners), paragraph);
            for (GuardedText.Word word : paragraph) {
                ink.place(typesetter.printable(word.text()), word, place);
            }
            content.endMarkedContent();
        }
        content.restoreGraphicsState();
    }

    private PDStructureElement tag(String type, PDPage page, List<PDStructureElement> owners) {
        PDStructureElement element = new PDStructureElement(type, part);
        element.setPage(page);
        COSDictionary content = new COSDictionary();
        content.setInt(COSName.MCID, owners.size());
        element.appendKid(new PDMarkedContent(COSName.getPDFName(type), content));
        part.appendKid(element);
        owners.add(element);
        return element;
    }

    /** Where the fonts lack letters, the tag says the text nevertheless. */
    private void tagText(PDStructureElement element, List<GuardedText.Word> paragraph) {
        String text = Normalizer.normalize(
                paragraph.stream().map(GuardedText.Word::text).collect(Collectors.joining(" ")), Normalizer.Form.NFC);
        if (!typesetter.printable(text).equals(text)) {
            element.setActualText(text);
        }
    }

    private static COSDictionary layout(PDRectangle box) {
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setItem(COSName.BBOX, box);
        return layout;
    }

    private static void frame(PDPageContentStream content, ExhibitPlace place) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setLineWidth(0.5f);
        content.setStrokingColor(0x9a / 255f, 0xa3 / 255f, 0xab / 255f);
        content.addRect((float) place.x(), (float) place.y(), (float) place.width(), (float) place.height());
        content.stroke();
        content.endMarkedContent();
    }

    private PDImageXObject image(BufferedImage drawn) throws IOException {
        PDImageXObject exact = LosslessFactory.createFromImage(fonts.pdf(), isGray(drawn) ? gray(drawn) : drawn);
        PDImageXObject jpeg = JPEGFactory.createFromImage(fonts.pdf(), drawn, JPEG_QUALITY, (int) DOTS_PER_INCH);
        return exact.getStream().getLength() <= WORTH_NO_LOSS * jpeg.getStream().getLength() ? exact : jpeg;
    }

    private static boolean isGray(BufferedImage drawn) {
        for (int pixel : ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData()) {
            int green = pixel >> 8 & 0xff;
            if ((pixel & 0xff) != green || (pixel >> 16 & 0xff) != green) {
                return false;
            }
        }
        return true;
    }

    /** Copies the values as they are: drawing onto a gray image would convert them by another gamma. */
    private static BufferedImage gray(BufferedImage drawn) {
        BufferedImage gray = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] pixels = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
        byte[] values = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            values[i] = (byte) pixels[i];
        }
        gray.getRaster().setDataElements(0, 0, drawn.getWidth(), drawn.getHeight(), values);
        return gray;
    }
}
