package org.stathouse.plan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.stathouse.testing.IntegrationTest;

@IntegrationTest
class PlanRestTest {

    private static final String PLAN = "/api/v1/plan";

    @Autowired
    private MockMvcTester mvc;

    private final String plan = "Plan " + UUID.randomUUID();
    private final String number = "N-" + UUID.randomUUID().toString().substring(0, 8);
    private final String actions = "plan,number,action,pillar,status\n" + plan + "," + number + ",Pave the street,Streets,Complete\n";

    @Test
    void importsOnlyWhenItIsNoDryRun() {
        assertThat(upload("?dryRun=true&createMissing=true", actions, null)).hasStatusOk().bodyJson().extractingPath("$.applied").isEqualTo(false);
        assertThat(read(number)).hasStatus(404);
        assertThat(upload("?dryRun=false&createMissing=true", actions, null)).bodyJson().extractingPath("$.files[0].counts.CREATE").isEqualTo(1);
        assertThat(read(number)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"0\"");
    }

    @Test
    void previewsByDefault() {
        assertThat(upload("", actions, null)).bodyJson().extractingPath("$.questions[0].spelling").isEqualTo("Streets");
    }

    @Test
    void takesAnswersAsAJsonPart() {
        String answers = "[{\"kind\":\"PILLAR\",\"plan\":\"" + plan + "\",\"spelling\":\"Streets\"}]";
        assertThat(upload("?dryRun=false", actions, answers)).hasStatusOk().bodyJson().extractingPath("$.applied").isEqualTo(true);
    }

    @Test
    void namesEveryFaultWithFileRowAndColumn() {
        MvcTestResult refused = upload("?dryRun=false&createMissing=true", actions.replace("Complete", "Somehow"), null);
        assertThat(refused).hasStatus(422).bodyJson().extractingPath("$.faults[0].field").isEqualTo("actions.csv, row 2, column status");
    }

    @Test
    void refusesWhoMayNotImport() {
        assertThat(mvc.post()
                        .uri(PLAN + "/import")
                        .multipart()
                        .file(new MockMultipartFile("files", "actions.csv", "text/csv", actions.getBytes(StandardCharsets.UTF_8)))
                        .with(httpBasic("owner", "stathouse")))
                .hasStatus(403);
    }

    @Test
    void changesOnlyTheFieldsNamedAndOnlyOnTheVersionSeen() {
        upload("?dryRun=false&createMissing=true", actions, null);
        assertThat(patch("{\"status\":\"DELAYED\"}", null)).hasStatus(428);
        assertThat(patch("{\"status\":\"DELAYED\"}", "\"0\"")).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("DELAYED");
        assertThat(patch("{\"status\":\"ON_HOLD\"}", "\"0\"")).hasStatus(412);
        assertThat(read(number)).bodyJson().extractingPath("$.title").isEqualTo("Pave the street");
    }

    @Test
    void refusesAFieldThatAnActionDoesNotHave() {
        upload("?dryRun=false&createMissing=true", actions, null);
        assertThat(patch("{\"color\":\"red\",\"version\":7}", "\"0\"")).hasStatus(422).bodyJson().extractingPath("$.faults").asArray().hasSize(2);
        assertThat(patch("{\"start\":\"soon\"}", "\"0\"")).hasStatus(422).bodyJson().extractingPath("$.faults[0].field").isEqualTo("start");
    }

    @Test
    void listsByFilterAndRefusesAForeignCursor() {
        upload("?dryRun=false&createMissing=true", actions, null);
        assertThat(get("/actions?plan=" + plan + "&status=COMPLETE&sort=-title")).bodyJson().extractingPath("$.items[0].number").isEqualTo(number);
        assertThat(get("/actions?after=nonsense")).hasStatus(422);
        assertThat(get("/actions?sort=color")).hasStatus(422);
    }

    @Test
    void exportsWhatItLists() {
        upload("?dryRun=false&createMissing=true", actions, null);
        assertThat(get("/actions.csv?plan=" + plan)).hasStatusOk().bodyText().contains("Pave the street").startsWith("\ufeffplan,number");
    }

    @Test
    void listsWhatActionsReferToPageByPage() {
        for (String list : new String[] {"pillars", "goals", "agencies", "services", "kpis"}) {
            assertThat(get("/" + list + "?limit=1")).as(list).hasStatusOk();
        }
        assertThat(get("/agencies?limit=2")).bodyJson().extractingPath("$.items").asArray().hasSize(2);
    }

    private MvcTestResult upload(String query, String csv, @Nullable String answers) {
        var request = mvc.post()
                .uri(PLAN + "/import" + query)
                .multipart()
                .file(new MockMultipartFile("files", "actions.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        if (answers != null) {
            request = request.file(
                    new MockMultipartFile("mappings", "", MediaType.APPLICATION_JSON_VALUE, answers.getBytes(StandardCharsets.UTF_8)));
        }
        return request.with(httpBasic("tmo", "stathouse")).exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(PLAN + path).with(httpBasic("owner", "stathouse")).exchange();
    }

    private MvcTestResult read(String name) {
        return get("/actions/" + name);
    }

    private MvcTestResult patch(String json, @Nullable String version) {
        var request = mvc.patch()
                .uri(PLAN + "/actions/" + number)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(httpBasic("tmo", "stathouse"));
        return (version == null ? request : request.header(HttpHeaders.IF_MATCH, version)).exchange();
    }
}
