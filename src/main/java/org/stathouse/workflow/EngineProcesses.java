package org.stathouse.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.CaseRef;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineProcesses implements Processes {

    private final RuntimeService runtime;

    EngineProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(String processKey, CaseRef subject, Map<String, Object> variables) {
        EngineCalls.run(() -> runtime.startProcessInstanceByKey(processKey, subject.toString(), variables));
    }

    @Override
    public void tell(String messageName, CaseRef subject, Map<String, Object> variables) {
        EngineCalls.run(() -> runtime.createMessageCorrelation(messageName)
                .processInstanceBusinessKey(subject.toString())
                .setVariables(variables)
                .correlate());
    }
}
