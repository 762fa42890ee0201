package org.stathouse.workflow.operating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.workflow.EngineCalls;

@Component
@Transactional
class EngineMigration implements CaseMigration {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessModels models;
    private final JdbcClient database;

    EngineMigration(RuntimeService runtime, TaskService tasks, ProcessModels models, JdbcClient database) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.models = models;
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public MigrationMapping generated(String processKey, int from, int to) {
        MigrationPlan plan = runtime.createMigrationPlan(definition(processKey, from), definition(processKey, to))
                .mapEqualActivities()
                .build();
        Set<String> mapped = steps(plan.getSourceProcessDefinitionId()).map(FlowNode::getId).collect(Collectors.toSet());
        Map<String, String> steps = plan.getInstructions().stream()
                .filter(instruction -> mapped.contains(instruction.getSourceActivityId()))
                .collect(Collectors.toMap(MigrationInstruction::getSourceActivityId, MigrationInstruction::getTargetActivityId));
        return new MigrationMapping(processKey, from, to, steps);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MigrationMapping.Choice> choices(String processKey, int from, int to) {
        List<FlowNode> targets = steps(definition(processKey, to)).toList();
        return steps(definition(processKey, from))
                .map(step -> new MigrationMapping.Choice(step.getId(), name(step), ProcessModels.kind(step), targets.stream()
                        .filter(target -> target.getElementType().getTypeName().equals(step.getElementType().getTypeName()))
                        .map(target -> new MigrationMapping.Target(target.getId(), name(target)))
                        .toList()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MigrationMapping.Fault> against(MigrationMapping mapping) {
        try {
            plan(mapping);
            return List.of();
        } catch (MigrationPlanValidationException refused) {
            return refused.getValidationReport().getInstructionReports().stream()
                    .filter(MigrationInstructionValidationReport::hasFailures)
                    .map(report -> new MigrationMapping.Fault(
                            report.getMigrationInstruction().getSourceActivityId(), sentence(report.getFailures())))
                    .toList();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Running> runningOn(String processKey, int version) {
        return database.sql("""
                        select p.id_ as process, p.business_key_ as subject from act_ru_execution p join act_hi_procinst h on h.id_ = p.id_
                        where p.proc_def_id_ = ? and p.parent_id_ is null and p.business_key_ is not null order by h.start_time_, p.id_""")
                .param(definition(processKey, version))
                .query((row, number) -> new Running(row.getString("process"), CaseRef.parse(row.getString("subject"))))
                .list();
    }

    @Override
    public void migrate(String process, MigrationMapping mapping) {
        ProcessInstance running = runtime.createProcessInstanceQuery().processInstanceId(process).singleResult();
        if (running == null || !running.getProcessDefinitionId().equals(definition(mapping.processKey(), mapping.from()))) {
            throw new Conflict(Fault.of("workflow.processEnded"));
        }
        MigrationPlan plan = plan(mapping);
        try {
            EngineCalls.run(() -> runtime.newMigration(plan).processInstanceIds(process).skipCustomListeners().execute());
        } catch (MigratingProcessInstanceValidationException refused) {
            throw new MigrationRefusal(reasons(refused.getValidationReport(), plan.getSourceProcessDefinitionId()));
        }
        tasks.createTaskQuery().processInstanceId(process).list().forEach(task -> tell(task, plan.getTargetProcessDefinitionId()));
    }

    /** The engine moves a task without a word to its listeners, and leaves it the name it had. */
    private void tell(Task task, String definition) {
        task.setName(models.name(definition, task.getTaskDefinitionKey()));
        EngineCalls.run(() -> tasks.saveTask(task));
    }

    private MigrationPlan plan(MigrationMapping mapping) {
        String from = definition(mapping.processKey(), mapping.from());
        String to = definition(mapping.processKey(), mapping.to());
        Map<String, String> all = new TreeMap<>(mapping.steps());
        all.putAll(models.goingAlong(mapping.steps(), from, to));
        MigrationPlanBuilder builder = runtime.createMigrationPlan(from, to);
        all.forEach(builder::mapActivities);
        return builder.build();
    }

    private List<String> reasons(MigratingProcessInstanceValidationReport report, String definition) {
        List<String> reasons = new ArrayList<>();
        if (report.hasFailures()) {
            reasons.add(sentence(report.getFailures()));
        }
        for (MigratingActivityInstanceValidationReport step : report.getActivityInstanceReports()) {
            reasons.add(reason(definition, step.getSourceScopeId(), step.getFailures()));
        }
        for (MigratingTransitionInstanceValidationReport step : report.getTransitionInstanceReports()) {
            reasons.add(reason(definition, step.getSourceScopeId(), step.getFailures()));
        }
        return reasons.stream().distinct().toList();
    }

    private String reason(String definition, String element, List<String> failures) {
        return "“" + models.name(definition, element) + "”: " + sentence(failures);
    }

    private static String sentence(List<String> failures) {
        return failures.stream().map(EngineMigration::plain).distinct().reduce((one, other) -> one + " " + other).orElse("It does not fit.");
    }

    /** The engine's commonest refusal in the words of the product; others stay as they are. */
    private static String plain(String failure) {
        if (failure.startsWith("There is no migration instruction")) {
            return "It stands at this step, which becomes nothing in the new version.";
        }
        return failure.endsWith(".") ? failure : failure + ".";
    }

    private Stream<FlowNode> steps(String definition) {
        return models.model(definition).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof Gateway))
                .sorted(Comparator.comparing(FlowElement::getId));
    }

    private static String name(FlowNode step) {
        @Nullable String name = step.getName();
        return name == null ? step.getId() : name;
    }

    private String definition(String processKey, int version) {
        return models.find(processKey, version).getId();
    }
}
