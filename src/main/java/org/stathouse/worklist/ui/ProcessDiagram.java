package org.stathouse.worklist.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stathouse.workflow.CaseDiagram;

/** The drawing of a case's process; {@code frontend/process-diagram.js} is its browser side. */
@Tag("process-diagram")
public class ProcessDiagram extends Component implements HasSize {

    private static final String VIEWER = "context://webjars/bpmn-js/" + viewerVersion() + "/dist/";

    /** @param description what the drawing shows, for who does not see it */
    public ProcessDiagram(CaseDiagram diagram, String description) {
        Element element = getElement();
        element.setAttribute("aria-label", description);
        element.setPropertyList("active", ids(diagram.activeElements()));
        element.setPropertyList("passed", ids(diagram.passedElements()));
        element.setProperty("xml", diagram.bpmnXml());
    }

    /**
     * Writes at each element how many cases stand there, and colors it the warmer the more they are.
     *
     * @param cases by the id of the element
     * @param stopped jobs that have failed for good, by the id of the element
     */
    public void showCounts(Map<String, Long> cases, Map<String, Long> stopped) {
        getElement().setPropertyMap("stopped", numbers(stopped));
        getElement().setPropertyMap("counts", numbers(cases));
    }

    /** Zooms in or out by a factor. */
    public void zoomBy(double factor) {
        getElement().callJsFunction("zoomBy", factor);
    }

    /** Fits the whole diagram into its room again. */
    public void fit() {
        getElement().callJsFunction("fit");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addStyleSheet(VIEWER + "assets/diagram-js.css");
        attach.getUI().getPage().addStyleSheet(VIEWER + "assets/bpmn-font/css/bpmn.css");
        attach.getUI().getPage().addJavaScript(VIEWER + "bpmn-navigated-viewer.production.min.js");
        attach.getUI().getPage().addJsModule("context://frontend/process-diagram.js");
    }

    /** The browser knows no long. */
    private static Map<String, Double> numbers(Map<String, Long> counts) {
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, count -> count.getValue().doubleValue()));
    }

    private static List<String> ids(Set<String> elements) {
        return List.copyOf(new TreeSet<>(elements));
    }

    /** The version that the build names once, in {@code pom.xml}; the path of a WebJar's files holds it. */
    private static String viewerVersion() {
        try (InputStream file = Objects.requireNonNull(ProcessDiagram.class.getResourceAsStream(
                "/META-INF/maven/org.webjars.npm/bpmn-js/pom.properties"))) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
