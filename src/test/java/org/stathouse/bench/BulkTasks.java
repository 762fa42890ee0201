package org.stathouse.bench;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.TaskHandler;

/** Open tasks that the engine itself made, each the only one of a running process, offered to the TMO. */
@TestComponent
class BulkTasks implements TaskHandler<BulkTasks.Done> {

    /** The variable that names the case, as the product's own processes have it. */
    static final String FORM = "bench/task";

    private static final String PROCESS = "bench-bulk";
    private static final int IN_ONE_TRANSACTION = 250;
    private static final int HISTORY_DAYS = 1;

    /** The command of a form without fields. */
    record Done() {}

    /** Deploys the process and starts it so many times. */
    static void open(ProcessEngine engine, PlatformTransactionManager transactions, int tasks) {
        engine.getRepositoryService().createDeployment().addModelInstance(PROCESS + ".bpmn", process()).deploy();
        RuntimeService runtime = engine.getRuntimeService();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        for (int from = 0; from < tasks; from += IN_ONE_TRANSACTION) {
            int until = Math.min(tasks, from + IN_ONE_TRANSACTION);
            int first = from;
            transaction.executeWithoutResult(running -> {
                for (int n = first; n < until; n++) {
                    runtime.startProcessInstanceByKey(PROCESS, BenchCases.TYPE + ":00000000-0000-0000-0000-%012d".formatted(n));
                }
            });
        }
    }

    private static BpmnModelInstance process() {
        return Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLive(HISTORY_DAYS)
                .startEvent()
                .userTask("UserTask_Bench")
                .name("Look at it")
                .camundaFormKey(FORM)
                .camundaCandidateGroups(Role.TMO.name())
                .camundaDueDate("2027-06-01T12:00:00")
                .endEvent()
                .done();
    }

    @Override
    public String formKey() {
        return FORM;
    }

    @Override
    public Class<Done> commandType() {
        return Done.class;
    }

    @Override
    public Optional<Fault> refusal(Actor actor, OpenTask task) {
        return Optional.empty();
    }

    @Override
    public void complete(OpenTask task, Done command) {
        throw new UnsupportedOperationException("The benchmark completes none");
    }
}
