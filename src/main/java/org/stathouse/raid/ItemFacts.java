package org.stathouse.raid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item by the columns of its file, for audit, export and import alike. */
final class ItemFacts {

    /** The columns in their order. */
    static final List<String> COLUMNS = List.of(
            "number", "type", "title", "description", "owner", "probability", "impact", "response", "response_text", "due", "trigger",
            "cross_agency", "actions", "pillars", "meetings", "gives", "receives", "agreed", "status", "outcome", "source");

    private ItemFacts() {}

    static Map<String, @Nullable Object> of(RaidItem item, ItemNames names) {
        RaidItemForm form = item.form();
        RaidItemView.Closing closing = item.closing();
        RiskResponse response = form.response();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("number", item.number());
        facts.put("type", item.type().label());
        facts.put("title", form.title());
        facts.put("description", form.description());
        facts.put("owner", form.owner());
        facts.put("probability", form.probability());
        facts.put("impact", form.impact());
        facts.put("response", response == null ? null : response.label());
        facts.put("response_text", form.responseText());
        facts.put("due", form.due());
        facts.put("trigger", form.trigger());
        facts.put("cross_agency", form.crossAgency());
        facts.put("actions", names.listed(form.actions()));
        facts.put("pillars", names.listedPillars(form.pillars()));
        facts.put("meetings", names.listedMeetings(form.meetings()));
        facts.put("gives", names.action(form.gives()));
        facts.put("receives", names.action(form.receives()));
        facts.put("agreed", item.type() == RaidType.DEPENDENCY ? form.agreed() : null);
        facts.put("status", item.status().label());
        facts.put("outcome", closing == null ? null : closing.outcome());
        facts.put("source", form.source());
        return facts;
    }
}
