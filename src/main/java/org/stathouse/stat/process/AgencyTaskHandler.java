package org.stathouse.stat.process;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;
import org.stathouse.stat.session.AgencyPapers;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.TaskHandler;

/** A handler of tasks that each ask one agency, so that who may do one depends on the task. */
record AgencyTaskHandler<C>(String formKey, Class<C> commandType, AgencyPapers papers, BiConsumer<OpenTask, C> useCase)
        implements TaskHandler<C> {

    @Override
    public Optional<Fault> refusal(Actor actor, OpenTask task) {
        return papers.against(actor, task);
    }

    @Override
    public void complete(OpenTask task, C command) {
        useCase.accept(task, command);
    }
}
