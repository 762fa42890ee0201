package org.stathouse.bench;

import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The engine alone, in its own schema, with the settings that it has inside the product. */
final class RawEngine {

    private RawEngine() {}

    /**
     * Starts an engine whose expressions know these beans, and deploys the product's own files to it.
     *
     * @param files below {@code processes/}
     */
    static ProcessEngine start(DataSource database, Map<Object, Object> beans, String... files) {
        StandaloneProcessEngineConfiguration configuration = on(database, "bench");
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setAuthorizationEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(beans);
        ProcessEngine engine = configuration.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String file : files) {
            deployment.addClasspathResource("processes/" + file);
        }
        deployment.deploy();
        return engine;
    }

    /** Starts an engine that has nothing deployed and whose job executor, not yet running, is as the engine makes it by default. */
    static ProcessEngine startWithDefaultJobs(DataSource database) {
        StandaloneProcessEngineConfiguration configuration = on(database, "bench-default-jobs");
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        return configuration.buildProcessEngine();
    }

    private static StandaloneProcessEngineConfiguration on(DataSource database, String name) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(database);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        return configuration;
    }

    /** What the tasks' timers call; none falls due. Public, as expressions need it. */
    public static class Reminders {

        public void remind(String taskId) {}

        public void overdue(String taskId) {}
    }
}
