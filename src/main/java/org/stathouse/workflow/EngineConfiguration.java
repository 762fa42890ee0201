package org.stathouse.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;
import org.stathouse.identity.CurrentActor;

/**
 * The engine, configured by hand: on the one transaction manager, on PostgreSQL's statements for both databases (see
 * {@code docs/decisions}), and with a job executor that suits a cluster.
 */
@Configuration
class EngineConfiguration {

    /** How long the jobs of a node that died wait before another one, or the same after a restart, takes them over. */
    private static final int LOCK_MILLIS = 30_000;
    private static final int JOB_THREADS = 4;

    /** The engine's own defaults would try three times at once; an outage of minutes must not become an incident. */
    private static final String RETRIES = "PT1M,PT10M,PT1H";

    @Bean
    @DependsOn("flywayInitializer")
    ProcessEngineFactoryBean processEngine(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ApplicationContext context,
            ObjectProvider<UserTaskObserver> observers,
            SpringJobExecutor jobExecutor)
            throws IOException {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("stathouse");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        engine.setAuthorizationEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setJavaSerializationFormatEnabled(false);
        // Nodes of a cluster would otherwise queue for the next block of ids.
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setFailedJobRetryTimeCycle(RETRIES);
        engine.setHistoryCleanupBatchWindowStartTime("02:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
        engine.setBeans(new NamedProcessBeans(context));
        // The engine adds its own listener to this list.
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new UserTaskReporter(observers))));
        engine.setDeploymentName("stathouse");
        engine.setDeploymentResources(processFiles());
        engine.setDeployChangedOnly(true);
        engine.setApplicationContext(context);
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engine);
        return factory;
    }

    private static Resource[] processFiles() throws IOException {
        ResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        return Stream.concat(
                        Arrays.stream(files.getResources("classpath*:processes/**/*.bpmn")),
                        Arrays.stream(files.getResources("classpath*:processes/**/*.dmn")))
                .toArray(Resource[]::new);
    }

    @Bean
    SpringJobExecutor jobExecutor(CurrentActor currentActor) {
        SpringJobExecutor executor = new SpringJobExecutor();
        executor.setTaskExecutor(new SystemTaskExecutor(JOB_THREADS, currentActor));
        executor.setAutoActivate(false);
        executor.setLockTimeInMillis(LOCK_MILLIS);
        executor.setMaxJobsPerAcquisition(2 * JOB_THREADS);
        executor.setWaitTimeInMillis(1_000);
        executor.setMaxWait(10_000);
        executor.setBackoffTimeInMillis(50);
        executor.setMaxBackoff(2_000);
        return executor;
    }

    @Bean
    RuntimeService runtimeOfEngine(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService tasksOfEngine(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryOfEngine(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    HistoryService historyOfEngine(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    ManagementService managementOfEngine(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    DecisionService decisionsOfEngine(ProcessEngine engine) {
        return engine.getDecisionService();
    }
}
