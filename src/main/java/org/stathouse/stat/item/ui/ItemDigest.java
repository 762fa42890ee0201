package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.item.ItemPage;
import org.stathouse.stat.ui.StatAddresses;

/** An item in short, above the forms of its tasks. */
class ItemDigest extends Composite<Div> {

    ItemDigest(ItemPage page, DateTexts dates) {
        StatItem item = page.item();
        Paragraph task = new Paragraph(item.task());
        task.addClassName("digest-title");
        Facts facts = new Facts()
                .with("Item", StatAddresses.link(StatAddresses.item(item.id()), item.number()))
                .with("Type", item.type().label())
                .with("Owner", item.ownerName())
                .with("Due", dates.date(item.due()))
                .with("Color", ItemMarks.of(item));
        getContent().addClassName("item-digest");
        getContent().add(task, facts);
        if (page.returnedBecause() != null) {
            getContent().add(new Paragraph("The analyst sent the answer back: " + page.returnedBecause()));
        }
    }
}
