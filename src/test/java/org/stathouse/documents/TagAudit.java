package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Follows the tags of a document from its pages into the structure tree and back. */
final class TagAudit {

    private final Set<COSBase> inTree = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> referred = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Integer, COSBase> owners = new HashMap<>();
    private final List<String> types = new ArrayList<>();

    private TagAudit() {}

    /** Fails unless each marked content and each annotation belongs to an element of the tree; answers with the types of all elements. */
    static List<String> assertComplete(byte[] content) {
        TagAudit audit = new TagAudit();
        try (PDDocument pdf = Loader.loadPDF(content)) {
            COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            audit.walk(root);
            audit.readKeys(root.getCOSDictionary(COSName.PARENT_TREE));
            Set<Integer> pageKeys = new java.util.HashSet<>();
            for (PDPage page : pdf.getPages()) {
                assertThat(pageKeys.add(page.getStructParents())).as("a key of its own").isTrue();
                audit.check(page);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return audit.types;
    }

    private void walk(COSDictionary element) {
        if (!inTree.add(element)) {
            return;
        }
        if (element.containsKey(COSName.S)) {
            types.add(element.getNameAsString(COSName.S));
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        for (COSBase kid : kids instanceof COSArray several ? several.toList() : kids == null ? List.<COSBase>of() : List.of(kids)) {
            COSBase direct = kid instanceof org.apache.pdfbox.cos.COSObject reference ? reference.getObject() : kid;
            if (direct instanceof COSDictionary child && child.containsKey(COSName.S)) {
                assertThat(child.getCOSDictionary(COSName.P) == element).as("parent").isTrue();
                walk(child);
            } else if (direct instanceof COSDictionary reference && reference.containsKey(COSName.OBJ)) {
                referred.add(reference.getDictionaryObject(COSName.OBJ));
            }
        }
    }

    private void readKeys(COSDictionary node) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            assertThat(owners.put(numbers.getInt(i), numbers.getObject(i + 1))).as("a key that stands once").isNull();
        }
    }

    private void check(PDPage page) throws IOException {
        COSArray elements = (COSArray) owners.get(page.getStructParents());
        List<Integer> contents = contents(page);
        assertThat(contents).doesNotHaveDuplicates().hasSize(elements.size());
        contents.forEach(content -> assertThat(inTree.contains(elements.getObject(content))).as("an element of the tree").isTrue());
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            COSDictionary annotation = (COSDictionary) annotations.getObject(i);
            assertThat(inTree.contains(owners.get(annotation.getInt(COSName.STRUCT_PARENT)))).as("an element of the tree").isTrue();
            assertThat(referred.contains(annotation)).as("told by an element").isTrue();
        }
    }

    /** The numbers of the marked contents; all that is drawn must be in one, or in an artifact. */
    private static List<Integer> contents(PDPage page) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        List<Object> operands = new ArrayList<>();
        int depth = 0;
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            switch (operator.getName()) {
                case "BDC" -> {
                    depth++;
                    COSDictionary marks = properties(page, operands.get(1));
                    if (marks.containsKey(COSName.MCID)) {
                        numbers.add(marks.getInt(COSName.MCID));
                    }
                }
                case "BMC" -> depth++;
                case "EMC" -> depth--;
                case "Tj", "TJ", "Do", "f", "S", "f*" -> assertThat(depth).as(operator.getName()).isPositive();
                default -> { }
            }
            operands.clear();
        }
        return numbers;
    }

    private static COSDictionary properties(PDPage page, Object operand) {
        if (operand instanceof COSDictionary inline) {
            return inline;
        }
        PDPropertyList named = page.getResources().getProperties((COSName) operand);
        return named.getCOSObject();
    }
}
