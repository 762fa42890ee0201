package org.stathouse.workflow.operating;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.NotFound;
import org.stathouse.workflow.EngineCalls;

@Component
@Transactional
class EngineDefinitions implements ProcessDefinitions {

    private static final String STANDING = """
            select act_id_ as element, count(distinct proc_inst_id_) as found from act_ru_execution
            where proc_def_id_ = ? and is_active_ = true and act_id_ is not null group by act_id_""";

    private static final String STOPPED = """
            select activity_id_ as element, count(*) as found from act_ru_incident
            where proc_def_id_ = ? and activity_id_ is not null group by activity_id_""";

    private final RepositoryService repository;
    private final ManagementService management;
    private final ProcessModels models;
    private final JdbcClient database;

    EngineDefinitions(RepositoryService repository, ManagementService management, ProcessModels models, JdbcClient database) {
        this.repository = repository;
        this.management = management;
        this.models = models;
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DefinitionVersion> all() {
        List<ProcessDefinitionStatistics> found = management.createProcessDefinitionStatisticsQuery().includeIncidents().list();
        Map<String, Instant> deployed = repository.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(Deployment::getId, deployment -> deployment.getDeploymentTime().toInstant()));
        Map<String, Integer> newest = found.stream()
                .collect(Collectors.toMap(ProcessDefinitionStatistics::getKey, ProcessDefinitionStatistics::getVersion, Math::max));
        return found.stream()
                .map(statistics -> new DefinitionVersion(
                        statistics.getKey(),
                        statistics.getName() == null ? statistics.getKey() : statistics.getName(),
                        statistics.getVersion(),
                        deployed.get(statistics.getDeploymentId()),
                        newest.get(statistics.getKey()) == statistics.getVersion(),
                        statistics.isSuspended(),
                        statistics.getInstances(),
                        statistics.getIncidentStatistics().stream().mapToLong(IncidentStatistics::getIncidentCount).sum()))
                .sorted(Comparator.comparing(DefinitionVersion::name)
                        .thenComparing(DefinitionVersion::key)
                        .thenComparing(Comparator.comparingInt(DefinitionVersion::version).reversed()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public DefinitionVersion get(String processKey, int version) {
        return all().stream()
                .filter(definition -> definition.key().equals(processKey) && definition.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + version + " of " + processKey));
    }

    @Override
    @Transactional(readOnly = true)
    public ProcessHeat heat(String processKey, int version) {
        String definition = models.find(processKey, version).getId();
        Map<String, Long> standing = counts(STANDING, definition);
        Map<String, Long> stopped = counts(STOPPED, definition);
        Map<String, Long> elements = new TreeMap<>(standing);
        stopped.keySet().forEach(element -> elements.putIfAbsent(element, 0L));
        List<ElementLoad> loads = elements.entrySet().stream()
                .map(element -> new ElementLoad(
                        element.getKey(),
                        models.name(definition, element.getKey()),
                        models.kind(definition, element.getKey()),
                        element.getValue(),
                        stopped.getOrDefault(element.getKey(), 0L)))
                .sorted(Comparator.comparingLong(ElementLoad::cases).reversed().thenComparing(ElementLoad::name))
                .toList();
        return new ProcessHeat(get(processKey, version), models.xml(definition), loads);
    }

    @Override
    public void suspend(String processKey, int version, boolean withCases) {
        String definition = models.find(processKey, version).getId();
        EngineCalls.run(() -> repository
                .updateProcessDefinitionSuspensionState()
                .byProcessDefinitionId(definition)
                .includeProcessInstances(withCases)
                .suspend());
    }

    @Override
    public void activate(String processKey, int version, boolean withCases) {
        String definition = models.find(processKey, version).getId();
        EngineCalls.run(() -> repository
                .updateProcessDefinitionSuspensionState()
                .byProcessDefinitionId(definition)
                .includeProcessInstances(withCases)
                .activate());
    }

    /** The instances of a step that runs several times at once count where the diagram draws it, and each process once. */
    private Map<String, Long> counts(String sql, String definition) {
        Map<String, Long> counts = new HashMap<>();
        database.sql(sql).param(definition).query((row, number) ->
                        counts.merge(ProcessModels.drawn(row.getString("element")), row.getLong("found"), Math::max))
                .list();
        return counts;
    }
}
