package org.stathouse.documents;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The one structure tree of a bound document: under its Document a Part for each piece. Pages and annotations point into the tree by
 * keys, which each piece counts from 0 and which are counted on here (ISO 32000-1, 14.7.4.4).
 */
final class TagTree {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, null);
    private final COSArray parents = new COSArray();
    private int nextKey;

    TagTree(String language) {
        root.appendKid(document);
        document.setLanguage(language);
    }

    /** A new Part, which does not stand in the tree yet. */
    PDStructureElement part(String title) {
        PDStructureElement part = new PDStructureElement(StandardStructureTypes.PART, document);
        part.setTitle(title);
        return part;
    }

    /** Puts a Part behind all others. */
    void putLast(PDStructureElement part) {
        document.appendKid(part);
    }

    /** Puts a Part before all others. */
    void putFirst(PDStructureElement part) {
        document.appendKid(part);
        COSArray kids = document.getCOSObject().getCOSArray(COSName.K);
        if (kids != null) {
            kids.remove(kids.size() - 1);
            kids.add(0, part.getCOSObject());
        }
    }

    /** Takes over the tree of a piece that was rendered or read into the document by itself: what its Document holds goes under the part. */
    void adopt(PDStructureTreeRoot piece, PDStructureElement part, List<PDPage> pages) {
        role(piece.getRoleMap());
        for (COSBase kid : kids(piece.getCOSObject())) {
            for (COSBase child : kids((COSDictionary) kid)) {
                COSDictionary element = (COSDictionary) child;
                element.setItem(COSName.P, part);
                part.appendKid(new PDStructureElement(element));
            }
        }
        int offset = nextKey;
        PDNumberTreeNode keys = piece.getParentTree();
        takeKeys(keys.getCOSObject(), offset);
        for (PDPage page : pages) {
            shift(page.getCOSObject(), COSName.STRUCT_PARENTS, offset);
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                shift((COSDictionary) annotations.getObject(i), COSName.STRUCT_PARENT, offset);
            }
        }
    }

    /** Notes for a page, of which nothing was noted yet, to which elements its marked contents 0, 1, 2 … belong. */
    void own(PDPage page, List<PDStructureElement> elements) {
        COSArray owners = new COSArray();
        elements.forEach(owners::add);
        page.setStructParents(nextKey);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        parents.add(COSInteger.get(nextKey));
        parents.add(owners);
        nextKey++;
    }

    /** Puts the tree into the document. */
    void finish(PDDocumentCatalog catalog) {
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parents);
        root.setParentTree(new PDNumberTreeNode(numbers, PDParentTreeValue.class));
        root.setParentTreeNextKey(nextKey);
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
    }

    private void role(Map<String, Object> roles) {
        if (root.getRoleMap().isEmpty()) {
            COSDictionary map = new COSDictionary();
            roles.forEach((name, standard) -> map.setName(name, standard.toString()));
            root.getCOSObject().setItem(COSName.ROLE_MAP, map);
        }
    }

    private void takeKeys(COSDictionary node, int offset) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            int key = offset + numbers.getInt(i);
            parents.add(COSInteger.get(key));
            parents.add(numbers.getObject(i + 1));
            nextKey = Math.max(nextKey, key + 1);
        }
        COSArray nodes = node.getCOSArray(COSName.KIDS);
        for (int i = 0; nodes != null && i < nodes.size(); i++) {
            takeKeys((COSDictionary) nodes.getObject(i), offset);
        }
    }

    private static void shift(COSDictionary holder, COSName name, int offset) {
        if (holder.containsKey(name)) {
            holder.setInt(name, holder.getInt(name) + offset);
        }
    }

    private static List<? extends COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        return switch (kids) {
            case null -> List.of();
            case COSArray several -> several.toList().stream().map(TagTree::direct).toList();
            default -> List.of(kids);
        };
    }

    private static COSBase direct(COSBase item) {
        return item instanceof COSObject reference ? reference.getObject() : item;
    }
}
