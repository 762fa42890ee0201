package org.stathouse.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A page as the browser hands it to a screen reader: each thing with its role and its name, in reading order. */
final class AccessibilityTree {

    private static final Set<String> CONTROLS = Set.of(
            "button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "radiogroup", "spinbutton", "switch", "slider", "tab",
            "menuitem", "menuitemcheckbox", "menuitemradio", "option", "listbox", "grid", "table", "treegrid", "dialog", "alertdialog", "image");

    private static final Set<String> LANDMARKS = Set.of("navigation", "search", "region", "complementary", "form");

    private final List<Thing> things;

    private AccessibilityTree(List<Thing> things) {
        this.things = things;
    }

    /**
     * What a screen reader comes to.
     *
     * @param level of a heading; 0 for everything else
     * @param focused whether it has the keyboard focus
     */
    record Thing(String role, String name, int level, boolean focused) {}

    /** Reads the page as it is now. */
    static AccessibilityTree of(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        try {
            List<Thing> things = new ArrayList<>();
            for (JsonElement node : session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
                if (!node.getAsJsonObject().get("ignored").getAsBoolean()) {
                    things.add(thing(node.getAsJsonObject()));
                }
            }
            return new AccessibilityTree(things);
        } finally {
            session.detach();
        }
    }

    Stream<Thing> withRole(String role) {
        return things.stream().filter(thing -> thing.role().equals(role));
    }

    /** The names of all things of a role. */
    List<String> names(String role) {
        return withRole(role).map(Thing::name).toList();
    }

    /** Controls and groups of controls of which nobody hears what they are. */
    List<Thing> nameless() {
        return things.stream().filter(thing -> CONTROLS.contains(thing.role()) && thing.name().isBlank()).toList();
    }

    /** What is wrong with the headings: not exactly one of the first level, one without words, a level that is left out. */
    List<String> headingFaults() {
        List<String> faults = new ArrayList<>();
        long first = withRole("heading").filter(heading -> heading.level() == 1).count();
        if (first != 1) {
            faults.add(first + " headings of level 1");
        }
        int before = 1;
        for (Thing heading : withRole("heading").toList()) {
            if (heading.name().isBlank()) {
                faults.add("a heading of level " + heading.level() + " without words");
            }
            if (heading.level() > before + 1) {
                faults.add("“" + heading.name() + "” of level " + heading.level() + " after level " + before);
            }
            before = heading.level();
        }
        return faults;
    }

    /** What is wrong with the landmarks: not exactly one main part, one without a name, two of a kind with the same name. */
    List<String> landmarkFaults() {
        List<String> faults = new ArrayList<>();
        if (withRole("main").count() != 1) {
            faults.add(withRole("main").count() + " main parts");
        }
        List<String> known = new ArrayList<>();
        things.stream().filter(thing -> LANDMARKS.contains(thing.role())).map(thing -> thing.role() + " “" + thing.name() + "”").forEach(landmark -> {
            if (landmark.endsWith("“”") || known.contains(landmark)) {
                faults.add(landmark);
            }
            known.add(landmark);
        });
        return faults;
    }

    private static Thing thing(JsonObject node) {
        int level = 0;
        boolean focused = false;
        JsonArray properties = node.has("properties") ? node.getAsJsonArray("properties") : new JsonArray();
        for (JsonElement property : properties) {
            JsonObject named = property.getAsJsonObject();
            switch (named.get("name").getAsString()) {
                case "level" -> level = value(named.getAsJsonObject("value")).getAsInt();
                case "focused" -> focused = value(named.getAsJsonObject("value")).getAsBoolean();
                default -> { }
            }
        }
        return new Thing(text(node, "role"), text(node, "name").strip(), level, focused);
    }

    private static String text(JsonObject node, String member) {
        return node.has(member) && node.getAsJsonObject(member).has("value") ? value(node.getAsJsonObject(member)).getAsString() : "";
    }

    private static JsonElement value(JsonObject of) {
        return of.get("value");
    }
}
