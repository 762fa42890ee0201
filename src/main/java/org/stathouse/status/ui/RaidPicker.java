package org.stathouse.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stathouse.raid.RaidLink;

/** Picks RAID items of the action; what was linked before and is not on offer stays linked. */
class RaidPicker extends Composite<Div> {

    private final MultiSelectComboBox<RaidLink> items = new MultiSelectComboBox<>("RAID items");
    private final List<RaidLink> offered;
    private Set<UUID> linkedOtherwise = Set.of();

    RaidPicker(List<RaidLink> offered) {
        this.offered = offered;
        items.setItems(offered);
        items.setItemLabelGenerator(RaidPicker::label);
        items.setWidthFull();
        items.setHelperText(offered.isEmpty()
                ? "The action has no RAID item yet. Add one on the RAID page and it is on offer here."
                : "The action’s items, open ones first.");
        getContent().add(items);
    }

    /** "R-014 Supplier may fail". */
    static String label(RaidLink item) {
        return item.number() + " " + item.title() + (item.open() ? "" : " (closed)");
    }

    void name(FieldNames names) {
        names.watch(items);
        names.put("raidItems", items);
    }

    Set<UUID> read() {
        Set<UUID> ids = items.getValue().stream().map(RaidLink::id).collect(Collectors.toCollection(HashSet::new));
        ids.addAll(linkedOtherwise);
        return ids;
    }

    void show(Set<UUID> ids) {
        items.setValue(offered.stream().filter(item -> ids.contains(item.id())).collect(Collectors.toSet()));
        Set<UUID> rest = new HashSet<>(ids);
        offered.forEach(item -> rest.remove(item.id()));
        linkedOtherwise = rest;
    }
}
