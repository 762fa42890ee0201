package org.stathouse.shell.ui;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Arrays;
import java.util.Set;

/** The groups of the navigation, each with the modules whose views it holds; a new module goes to Administration until named. */
enum NavigationGroup {
    WORK("Work", Set.of("worklist", "notification", "search", "diary")),
    PLAN("Plan", Set.of("plan")),
    STATUS("Status", Set.of("status", "portfolio", "adjudication", "raid")),
    STEERCO("SteerCo", Set.of("steerco", "performance")),
    STAT("Stat", Set.of("stat")),
    RECORDS("Public records", Set.of("mpia")),
    PACKETS("Packets", Set.of("briefing")),
    INTAKE("Intake", Set.of("intake")),
    ADMINISTRATION("Administration", Set.of());

    private static final String ROOT = "org.stathouse.";

    private final String title;
    private final Set<String> modules;

    NavigationGroup(String title, Set<String> modules) {
        this.title = title;
        this.modules = modules;
    }

    static NavigationGroup of(MenuEntry entry) {
        if (entry.path().startsWith("/admin/") || entry.path().startsWith("admin/")) {
            return ADMINISTRATION;
        }
        String module = moduleOf(entry.menuClass());
        return Arrays.stream(values()).filter(group -> group.modules.contains(module)).findFirst().orElse(ADMINISTRATION);
    }

    String title() {
        return title;
    }

    private static String moduleOf(Class<?> view) {
        String name = view.getPackageName();
        String rest = name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
