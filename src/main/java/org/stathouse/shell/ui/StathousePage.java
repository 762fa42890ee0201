package org.stathouse.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The HTML page that holds every view: its style sheets, one file a concern, its icon and its description. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://frontend/stathouse.css")
@StyleSheet("context://frontend/shell.css")
@StyleSheet("context://frontend/worklist.css")
@StyleSheet("context://frontend/history.css")
@StyleSheet("context://frontend/plan.css")
@StyleSheet("context://frontend/intake.css")
@StyleSheet("context://frontend/status.css")
@StyleSheet("context://frontend/performance.css")
@StyleSheet("context://frontend/portfolio.css")
@StyleSheet("context://frontend/adjudication.css")
@StyleSheet("context://frontend/raid.css")
@StyleSheet("context://frontend/steerco.css")
@StyleSheet("context://frontend/stat.css")
@StyleSheet("context://frontend/stat-room.css")
@StyleSheet("context://frontend/mpia.css")
@StyleSheet("context://frontend/briefing.css")
@StyleSheet("context://frontend/talk.css")
@StyleSheet("context://frontend/diary.css")
@StyleSheet("context://frontend/notices.css")
@StyleSheet("context://frontend/operations.css")
@StyleSheet("context://frontend/health.css")
@Viewport("width=device-width, initial-scale=1")
public class StathousePage implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "frontend/favicon.svg", "any");
        settings.addMetaTag("description", "Stathouse, the system on which the City runs its action plan");
        settings.addMetaTag("robots", "noindex");
    }
}
