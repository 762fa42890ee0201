package org.stathouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.calendar.Deadlines;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.workflow.ProcessBean;
import org.stathouse.worklist.TaskHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Walks every process file and fails where the diagram and the code do not know each other. */
@IntegrationTest
class ProcessFilesTest {

    private static final Path ROOT = Path.of("processes");
    private static final String CAMUNDA_BPMN = "http://camunda.org/schema/1.0/bpmn";
    private static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

    /** What each kind of element is called. */
    private static final Map<String, Pattern> IDS = Map.ofEntries(
            Map.entry("userTask", Pattern.compile("UserTask_[A-Z]\\w+")),
            Map.entry("serviceTask", Pattern.compile("ServiceTask_[A-Z]\\w+")),
            Map.entry("businessRuleTask", Pattern.compile("BusinessRuleTask_[A-Z]\\w+")),
            Map.entry("exclusiveGateway", Pattern.compile("Gateway_[A-Z]\\w+")),
            Map.entry("receiveTask", Pattern.compile("ReceiveTask_[A-Z]\\w+")),
            Map.entry("parallelGateway", Pattern.compile("Gateway_[A-Z]\\w+")),
            Map.entry("startEvent", Pattern.compile("StartEvent_[A-Z]\\w+")),
            Map.entry("endEvent", Pattern.compile("End_[A-Z]\\w+")),
            Map.entry("intermediateCatchEvent", Pattern.compile("(Timer|Message)_[A-Z]\\w+")),
            Map.entry("boundaryEvent", Pattern.compile("(Timer|Message|Error)_[A-Z]\\w+")),
            Map.entry("subProcess", Pattern.compile("SubProcess_[A-Z]\\w+")),
            Map.entry("sequenceFlow", Pattern.compile("Flow_[A-Z]\\w+")));

    /** Tasks whose process reminds of them on days of its own; a second set of reminders would only be noise. */
    private static final Set<String> REMINDED_BY_THEIR_PROCESS = Set.of("UserTask_AnswerItem");

    /** Tasks whose process tells that the last day is over, with what follows from it; a second mail in the same hour would only be noise. */
    private static final Set<String> OVERDUE_TOLD_BY_THEIR_PROCESS = Set.of("UserTask_HandInEvidence");

    private static final Pattern CALL = Pattern.compile("\\b(\\w+)\\.(\\w+)\\(");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

    private final ApplicationContext context;
    private final List<TaskHandler<?>> handlers;

    @Autowired
    ProcessFilesTest(ApplicationContext context, List<TaskHandler<?>> handlers) {
        this.context = context;
        this.handlers = handlers;
    }

    static List<Path> processes() throws IOException {
        return files(".bpmn");
    }

    static List<Path> decisions() throws IOException {
        return files(".dmn");
    }

    @Test
    void findsProcessesAndDecisions() throws IOException {
        assertThat(processes()).isNotEmpty();
        assertThat(decisions()).isNotEmpty();
        assertThat(processes()).anySatisfy(file -> assertThat(elements(parse(file), "userTask")).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesTheProcessLikeItsFileAndKeepsItsHistoryForATime(Path file) {
        Element process = elements(parse(file), "process").getFirst();

        assertThat(file.getFileName()).hasToString(process.getAttribute("id") + ".bpmn");
        assertThat(process.getAttribute("isExecutable")).isEqualTo("true");
        assertThat(process.getAttributeNS(CAMUNDA_BPMN, "historyTimeToLive")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesElementsByTheirKind(Path file) {
        Document document = parse(file);

        IDS.forEach((kind, pattern) -> assertThat(elements(document, kind))
                .extracting(element -> element.getAttribute("id"))
                .allMatch(pattern.asMatchPredicate(), kind + " ids match " + pattern));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void drawsEveryElement(Path file) {
        Document document = parse(file);
        Set<String> drawn = Stream.of("BPMNShape", "BPMNEdge")
                .flatMap(kind -> elements(document, kind).stream())
                .map(shape -> shape.getAttribute("bpmnElement"))
                .collect(Collectors.toSet());

        assertThat(IDS.keySet().stream().flatMap(kind -> elements(document, kind).stream()).map(element -> element.getAttribute("id")))
                .isNotEmpty()
                .allMatch(drawn::contains, "is drawn");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void saysTheRuleOfEveryElementButTheFlows(Path file) {
        Document document = parse(file);

        assertThat(IDS.keySet().stream()
                        .filter(Predicate.not("sequenceFlow"::equals))
                        .flatMap(kind -> elements(document, kind).stream()))
                .allMatch(element -> !children(element, "documentation").isEmpty(), "is documented");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void givesEveryUserTaskADueDatePeopleAndAForm(Path file) {
        Set<String> known = handlers.stream().map(TaskHandler::formKey).collect(Collectors.toSet());

        assertThat(elements(parse(file), "userTask")).allSatisfy(task -> {
            assertThat(task.getAttributeNS(CAMUNDA_BPMN, "dueDate")).isNotBlank();
            assertThat(task.getAttributeNS(CAMUNDA_BPMN, "assignee") + task.getAttributeNS(CAMUNDA_BPMN, "candidateGroups"))
                    .isNotBlank();
            assertThat(known).contains(task.getAttributeNS(CAMUNDA_BPMN, "formKey"));
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void remindsOfEveryUserTaskAndTellsWhenItIsOverdueAtItsDueDate(Path file) {
        assertThat(elements(parse(file), "userTask")).allSatisfy(task -> {
            if (REMINDED_BY_THEIR_PROCESS.contains(task.getAttribute("id"))) {
                assertThat(elements(task, "taskListener")).isEmpty();
                assertThat(Files.readString(file)).contains(".remind(", ".reminderAt(");
                return;
            }
            String name = task.getAttribute("id").substring("UserTask_".length());
            Map<String, Element> listeners = elements(task, "taskListener").stream()
                    .collect(Collectors.toMap(listener -> listener.getAttribute("id"), listener -> listener));
            assertThat(listeners.get("Reminder_" + name).getAttribute("expression")).isEqualTo("${taskReminders.remind(task.id)}");
            if (OVERDUE_TOLD_BY_THEIR_PROCESS.contains(task.getAttribute("id"))) {
                assertThat(listeners).containsOnlyKeys("Reminder_" + name);
                return;
            }
            assertThat(listeners).containsOnlyKeys("Reminder_" + name, "Overdue_" + name);
            assertThat(listeners.get("Overdue_" + name).getAttribute("expression")).isEqualTo("${taskReminders.overdue(task.id)}");
            assertThat(listeners.values()).extracting(listener -> listener.getAttribute("event")).containsOnly("timeout");
            assertThat(timeDate(listeners.get("Reminder_" + name))).startsWith("${deadlines.reminder");
            assertThat(timeDate(listeners.get("Overdue_" + name))).isEqualTo(task.getAttributeNS(CAMUNDA_BPMN, "dueDate"));
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callsOnlyMethodsThatExistOnBeansThatProcessesMayName(Path file) throws IOException {
        List<MatchResult> calls = EXPRESSION.matcher(Files.readString(file))
                .results()
                .flatMap(expression -> CALL.matcher(expression.group(1)).results())
                .toList();

        assertThat(calls).isNotEmpty().allSatisfy(call -> {
            Object bean = context.getBean(call.group(1));
            assertThat(bean instanceof Deadlines || context.findAnnotationOnBean(call.group(1), ProcessBean.class) != null)
                    .as("%s may be named in a process", call.group(1))
                    .isTrue();
            assertThat(Arrays.stream(AopUtils.getTargetClass(bean).getMethods()).map(method -> method.getName()))
                    .as("methods of %s", call.group(1))
                    .contains(call.group(2));
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void namesTheDecisionLikeItsFileAndKeepsItsHistoryForATime(Path file) {
        Element decision = elements(parse(file), "decision").getFirst();

        assertThat(file.getFileName()).hasToString(decision.getAttribute("id") + ".dmn");
        assertThat(decision.getAttributeNS(CAMUNDA_DMN, "historyTimeToLive")).isNotBlank();
    }

    private static String timeDate(Element listener) {
        return elements(listener, "timeDate").getFirst().getTextContent().strip();
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new AssertionError("Cannot read " + file, unreadable);
        }
    }

    private static List<Element> elements(Document document, String localName) {
        return list(document.getElementsByTagNameNS("*", localName));
    }

    private static List<Element> elements(Element parent, String localName) {
        return list(parent.getElementsByTagNameNS("*", localName));
    }

    private static List<Element> children(Element parent, String localName) {
        return elements(parent, localName).stream().filter(child -> child.getParentNode() == parent).toList();
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
}
