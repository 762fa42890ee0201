package org.stathouse.stat.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stathouse.audit.AuditLog;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.measure.StatMeasures;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.Race;
import org.stathouse.testing.SignIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class OutsideSystemRestTest {

    private static final String SYSTEMS = "/api/v1/stat/outside-systems";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired MockMvcTester mvc;
    @Autowired JsonMapper json;
    @Autowired ApplicationContext context;
    @Autowired SignIn signIn;
    @Autowired AuditLog log;
    @Autowired JdbcTemplate database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final String name = "Imagery " + UUID.randomUUID();

    /** Wrong keys are counted by address, so each test calls from its own. */
    private final String address = "198.51.100." + ADDRESSES.incrementAndGet();

    private UUID stat = new UUID(0, 0);
    private UUID measure = new UUID(0, 0);

    @BeforeEach
    void aStatWithAMeasure() {
        stat = new StatFixture(context).stat();
        measure = new StatMeasures(context).weekly(stat).id();
    }

    /** A system with its key and version. */
    private record Registered(String id, String key) {}

    private Registered register(UUID forStat, boolean report, boolean items) throws Exception {
        MvcTestResult result = asPerson("admin", HttpMethod.POST, SYSTEMS, form(name, forStat, report, items), null);
        assertThat(result).hasStatus(201);
        JsonNode body = json.readTree(result.getResponse().getContentAsString());
        return new Registered(body.path("system").path("id").asString(), body.path("key").asString());
    }

    private static String form(String name, UUID stat, boolean report, boolean items) {
        return "{\"name\": \"%s\", \"stat\": \"%s\", \"itemOwner\": \"owner\", \"mayReport\": %s, \"mayOpenItems\": %s}".formatted(name, stat, report, items);
    }

    private MvcTestResult asPerson(String username, HttpMethod method, String path, String body, @Nullable String version) {
        var request = mvc.method(method).uri(path).with(httpBasic(username, "stathouse")).contentType(MediaType.APPLICATION_JSON).content(body);
        return (version == null ? request : request.header(HttpHeaders.IF_MATCH, version)).exchange();
    }

    private MvcTestResult byKey(String key, HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult report(String key) {
        return byKey(key, HttpMethod.POST, "/api/v1/stat/measures/" + measure + "/observations", "{\"period\": \"2027-W08\", \"value\": 42}");
    }

    @Test
    void reportsFiguresByItsKeyUnderItsOwnName() throws Exception {
        Registered system = register(stat, true, false);
        assertThat(report(system.key())).hasStatusOk().bodyJson().extractingPath("$.figures[0].effect").isEqualTo("RECORDED");
        assertThat(report(system.key())).hasStatusOk().bodyJson().extractingPath("$.figures[0].effect").isEqualTo("UNCHANGED");
        assertThat(asPerson("analyst", HttpMethod.GET, "/api/v1/stat/measures/" + measure + "/observations", "", null))
                .bodyJson().extractingPath("$.observations[0].reportedBy").isEqualTo(name);
        signIn.as("analyst");
        assertThat(log.ofCase(new CaseRef("stat-measure", measure), null, 10).items().getFirst().actorName()).isEqualTo(name);
        assertThat(asPerson("admin", HttpMethod.GET, SYSTEMS + "/" + system.id(), "", null)).bodyJson().extractingPath("$.lastUsedAt").isNotNull();
    }

    @Test
    void everyOtherAddressIsClosedToAKey() throws Exception {
        Registered system = register(stat, true, true);
        record Address(HttpMethod method, String path) {}
        List<Address> others = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream().map(method -> new Address(method.asHttpMethod(), path))))
                .filter(one -> one.path().startsWith("/api/"))
                .filter(one -> !(one.method() == HttpMethod.POST
                        && (one.path().equals("/api/v1/stat/measures/{id}/observations") || one.path().equals("/api/v1/stat/items"))))
                .toList();
        assertThat(others).hasSizeGreaterThan(100);
        for (Address other : others) {
            String path = other.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            assertThat(byKey(system.key(), other.method(), path, "{}")).as(other.toString()).hasStatus(403);
        }
        assertThat(mvc.get().uri("/").header(HttpHeaders.AUTHORIZATION, "Bearer " + system.key()).exchange()).as("The views").hasStatus(302);
    }

    @Test
    void mayDoNoMoreThanItsRightsSay() throws Exception {
        Registered opener = register(stat, false, true);
        assertThat(report(opener.key())).hasStatus(403);
        assertThat(asPerson("admin", HttpMethod.PUT, SYSTEMS + "/" + opener.id(), form(name, stat, true, false), "\"0\"")).hasStatusOk();
        assertThat(report(opener.key())).hasStatusOk();
        assertThat(byKey(opener.key(), HttpMethod.POST, "/api/v1/stat/items", "{}")).hasStatus(403);
    }

    @Test
    void reachesTheMeasuresOfItsOwnStatOnly() throws Exception {
        Registered foreign = register(new StatFixture(context).stat(), true, false);
        assertThat(report(foreign.key())).hasStatus(404);
    }

    @Test
    void aWrongKeyIsRefusedAndAfterTenOfThemThrottledWhileTheRightOneStillWorks() throws Exception {
        Registered system = register(stat, true, false);
        String wrong = system.key().substring(0, system.key().length() - 2) + "xx";
        for (int i = 0; i < 10; i++) {
            assertThat(report(wrong)).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
        assertThat(report(wrong)).hasStatus(429).containsHeader(HttpHeaders.RETRY_AFTER);
        assertThat(report(system.key())).hasStatusOk();
    }

    @Test
    void isLetInByNothingButItsKey() throws Exception {
        Registered system = register(stat, true, false);
        for (String key : List.of("", "x", "null", "stathouse_" + "A".repeat(22) + "_" + "A".repeat(43), system.key() + "x")) {
            assertThat(report(key)).as(key).hasStatus(401);
        }
        assertThat(mvc.post().uri("/api/v1/stat/items").with(httpBasic("outside:" + name, system.key())).exchange()).hasStatus(401);
    }

    @Test
    void anotherKeyEndsTheOneBeforeAtOnce() throws Exception {
        Registered system = register(stat, true, false);
        MvcTestResult rotated = asPerson("admin", HttpMethod.POST, SYSTEMS + "/" + system.id() + "/key", "", "\"0\"");
        assertThat(rotated).hasStatusOk();
        String fresh = json.readTree(rotated.getResponse().getContentAsString()).path("key").asString();
        assertThat(report(system.key())).hasStatus(401);
        assertThat(report(fresh)).hasStatusOk();
        assertThat(asPerson("admin", HttpMethod.POST, SYSTEMS + "/" + system.id() + "/key", "", "\"0\"")).as("A stale version").hasStatus(412);
    }

    @Test
    void aRevokedKeyIsWorthNothingAndTheSystemStaysOnRecord() throws Exception {
        Registered system = register(stat, true, false);
        String path = SYSTEMS + "/" + system.id() + "/revoke";
        assertThat(asPerson("admin", HttpMethod.POST, path, "{\"reason\": \" \"}", "\"0\"")).hasStatus(422);
        assertThat(asPerson("admin", HttpMethod.POST, path, "{\"reason\": \"Contract ended\"}", "\"0\"")).hasStatusOk();
        assertThat(report(system.key())).hasStatus(401);
        assertThat(asPerson("admin", HttpMethod.POST, path, "{\"reason\": \"Again\"}", "\"1\"")).hasStatus(412);
        assertThat(asPerson("admin", HttpMethod.GET, SYSTEMS + "/" + system.id(), "", null)).bodyJson().extractingPath("$.revokedBecause").isEqualTo("Contract ended");
    }

    @Test
    void theKeyStandsNowhereButInTheAnswerThatGivesIt() throws Exception {
        Registered system = register(stat, true, false);
        String stored = String.valueOf(database.queryForMap("select * from stat_outside_system where id = ?", UUID.fromString(system.id())));
        assertThat(stored).doesNotContain(system.key()).contains("key_hash=");
        String shown = asPerson("admin", HttpMethod.GET, SYSTEMS, "", null).getResponse().getContentAsString();
        assertThat(shown).contains(name).doesNotContain(system.key()).doesNotContain("keyHash");
        signIn.as("admin");
        assertThat(log.ofCase(new CaseRef("stat-outside-system", UUID.fromString(system.id())), null, 10).items().toString()).doesNotContain(system.key());
    }

    private static String item(String reference, String due) {
        return "{\"reference\": \"%s\", \"task\": \"Clear the illegal dump\", \"due\": \"%s\"}".formatted(reference, due);
    }

    private MvcTestResult open(String key, String reference) {
        return byKey(key, HttpMethod.POST, "/api/v1/stat/items", item(reference, "2027-03-15"));
    }

    @Test
    void opensAnItemOnceForEachReference() throws Exception {
        Registered system = register(stat, false, true);
        MvcTestResult first = open(system.key(), "SR-1001");
        assertThat(first).hasStatus(201).containsHeader(HttpHeaders.LOCATION);
        JsonNode item = json.readTree(first.getResponse().getContentAsString());
        assertThat(item.path("owner").asString()).isEqualTo("owner");
        assertThat(item.path("type").asString()).isEqualTo("TO_DO");
        assertThat(open(system.key(), "SR-1001")).hasStatusOk().bodyJson().extractingPath("$.id").isEqualTo(item.path("id").asString());
        assertThat(open(system.key(), "SR-1002")).hasStatus(201);
        signIn.as("analyst");
        CaseRef opened = new CaseRef("stat-item", UUID.fromString(item.path("id").asString()));
        assertThat(log.ofCase(opened, null, 10).items()).isNotEmpty().allSatisfy(entry -> assertThat(entry.actorName()).isEqualTo(name));
    }

    @Test
    void theSameReferenceManyTimesAtOnceOpensOneItem() throws Exception {
        Registered system = register(stat, false, true);
        List<MvcTestResult> answers = new CopyOnWriteArrayList<>();
        Runnable[] rivals = new Runnable[6];
        Arrays.fill(rivals, (Runnable) () -> answers.add(open(system.key(), "SR-2001")));
        assertThat(Race.atOnce(rivals)).isEmpty();
        assertThat(answers).extracting(answer -> answer.getResponse().getStatus()).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(database.queryForObject("select count(*) from stat_item_reference where system_id = ?", Integer.class, UUID.fromString(system.id())))
                .isEqualTo(1);
        assertThat(database.queryForObject("select count(*) from stat_item where stat_id = ?", Integer.class, stat)).isEqualTo(1);
    }

    @Test
    void namesAllThatIsWrongWithAnItem() throws Exception {
        Registered system = register(stat, false, true);
        assertThat(byKey(system.key(), HttpMethod.POST, "/api/v1/stat/items", "{\"due\": \"2027-03-14\"}"))
                .hasStatus(422).bodyJson().extractingPath("$.faults[*].field").asArray().contains("task", "due");
    }

    @Test
    void aPersonOpensNoItemThere() {
        assertThat(asPerson("analyst", HttpMethod.POST, "/api/v1/stat/items", item("SR-3001", "2027-03-15"), null)).hasStatus(403);
        assertThat(asPerson("admin", HttpMethod.POST, "/api/v1/stat/items", item("SR-3001", "2027-03-15"), null)).hasStatus(403);
    }

    @Test
    void onlyAdministratorsKeepThem() {
        assertThat(asPerson("analyst", HttpMethod.GET, SYSTEMS, "", null)).hasStatus(403);
        assertThat(asPerson("deputy", HttpMethod.POST, SYSTEMS, form(name, stat, true, false), null)).hasStatus(403);
        assertThat(asPerson("admin", HttpMethod.POST, SYSTEMS, "{\"mayReport\": false, \"mayOpenItems\": false}", null))
                .hasStatus(422).bodyJson().extractingPath("$.faults[*].field").asArray().containsExactly("name", "stat", "mayReport");
    }
}
