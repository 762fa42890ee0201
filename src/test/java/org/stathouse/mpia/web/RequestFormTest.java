package org.stathouse.mpia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.TestClock;

@IntegrationTest
class RequestFormTest {

    private static final Duration TYPING = Duration.ofSeconds(20);

    @Autowired
    MockMvc http;

    @Autowired
    TestClock clock;

    @Autowired
    RequestBook requests;

    @Autowired
    DraftDesk drafts;

    private PublicVisitor visitor;

    /** What this test writes, told from what all others write. */
    private final String wish = "Inspection reports of playground " + UUID.randomUUID();

    @BeforeEach
    void comes() {
        visitor = new PublicVisitor(http);
    }

    @Test
    void makesARequestWithoutANameAndLeadsToItsSecretPage() throws Exception {
        Map<String, String> form = filledIn(visitor.seal("/records/new"));
        clock.advance(TYPING);

        String review = PublicVisitor.text(visitor.send("/records/new", with(form, "step", "review")).andExpect(status().isOk()));
        assertThat(review).contains("Nothing has been sent yet", wish);
        String page = sent("/records/new", form);

        assertThat(page).matches("/records/r/[\\w-]{32}/received\\?lang=en");
        RequestFile made = requests.file(requestAt(page));
        assertThat(made.description()).isEqualTo(wish);
        assertThat(made.requester().email()).isEqualTo("resident@example.org");
        assertThat(made.requester().name()).isNull();
        assertThat(made.summary().agency()).isNull();
        assertThat(made.requester().language()).isEqualTo(PreferredLanguage.ENGLISH);
        visitor.open(page)
                .andExpect(content().string(allOf(
                        containsString("Its number is " + made.summary().number()), containsString("/records/r/"), containsString("By the law"))));
    }

    @Test
    void makesOneRequestHoweverOftenTheFormIsSent() throws Exception {
        Map<String, String> form = filledIn(visitor.seal("/records/new"));
        clock.advance(TYPING);

        String first = sent("/records/new", form);

        assertThat(sent("/records/new", form)).isEqualTo(first);
        assertThat(sent("/records/new?lang=es", form)).isEqualTo(first.replace("lang=en", "lang=es"));
    }

    @Test
    void namesEveryFaultAtItsFieldAndKeepsWhatWasTyped() throws Exception {
        Map<String, String> form = new HashMap<>();
        form.put("seal", visitor.seal("/records/new"));
        form.put("email", "nobody at home");
        form.put("name", "<b>Ada & Co</b>");
        form.put("recordsFrom", "yesterday");
        form.put("waiver", "PUBLIC_INTEREST");
        form.put("step", "send");
        clock.advance(TYPING);

        visitor.send("/records/new", form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(
                        containsString("href=\"#description\""),
                        containsString("href=\"#email\""),
                        containsString("href=\"#recordsFrom\""),
                        containsString("href=\"#waiverStatement\""),
                        containsString("value=\"&lt;b&gt;Ada &amp; Co&lt;/b&gt;\""),
                        containsString("value=\"nobody at home\""),
                        containsString("aria-describedby=\"email-help email-fault\""),
                        containsString("aria-invalid=\"true\""),
                        containsString("<title>Error: Make a request"))));
    }

    @Test
    void saysFaultsInSpanishOnTheSpanishPage() throws Exception {
        clock.advance(TYPING);
        visitor.send("/records/new?lang=es", Map.of("seal", sealBefore(), "step", "review"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Describa los registros que pide.")))
                .andExpect(content().string(containsString("Hay 2 cosas que corregir")));
    }

    @Test
    void asksAboutAVictimOnlyWhoSpeaksOf911() throws Exception {
        Map<String, String> form = with(filledIn(visitor.seal("/records/new")), "description", wish + " and the 9-1-1 call");
        clock.advance(TYPING);
        visitor.open("/records/new").andExpect(content().string(not(containsString("emergencyCall"))));
        visitor.send("/records/new", with(form, "step", "send"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("name=\"emergencyCall\"")));

        String page = sent("/records/new", with(form, "emergencyCall", "yes"));

        assertThat(requests.get(requestAt(page)).kind()).isEqualTo(RequestKind.EMERGENCY_CALL);
    }

    @Test
    void takesDownWaiverPeriodAndLanguage() throws Exception {
        Map<String, String> form = filledIn(visitor.seal("/records/new?lang=es"));
        form.putAll(Map.of("waiver", "INDIGENCE", "waiverStatement", "Vivo de una pensión.", "recordsFrom", "2026-01-01", "recordsTo", "2/28/2026"));
        clock.advance(TYPING);

        RequestFile made = requests.file(requestAt(sent("/records/new?lang=es", form)));

        assertThat(made.requester().language()).isEqualTo(PreferredLanguage.SPANISH);
        assertThat(made.waiver()).isEqualTo(WaiverGround.INDIGENCE);
        assertThat(made.recordsFrom()).isEqualTo("2026-01-01");
        assertThat(made.recordsTo()).isEqualTo("2026-02-28");
    }

    @Test
    void refusesAFormThatComesBackFasterThanPeopleType() throws Exception {
        Map<String, String> form = filledIn(visitor.seal("/records/new"));

        visitor.send("/records/new", with(form, "step", "send"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("faster than people type"), containsString(wish))));
    }

    @Test
    void refusesAFormThatItDidNotHandOutOrLongAgoAndGivesANewOne() throws Exception {
        Map<String, String> form = filledIn(visitor.seal("/records/new"));
        clock.advance(Duration.ofHours(25));
        for (Map<String, String> worthless : new Map[] {form, with(form, "seal", "forged"), with(form, "seal", ""), without(form, "seal")}) {
            String again = PublicVisitor.text(
                    visitor.send("/records/new", with(worthless, "step", "send")).andExpect(status().isUnprocessableContent()));
            assertThat(again).contains("open too long", wish);
            clock.advance(TYPING);
            assertThat(sent("/records/new", with(form, "seal", PublicVisitor.sealIn(again)))).contains("/received");
        }
    }

    @Test
    void showsTheTrapToWhoFellIntoIt() throws Exception {
        Map<String, String> form = filledIn(visitor.seal("/records/new"));
        clock.advance(TYPING);

        visitor.send("/records/new", with(with(form, "website", "https://spam.example"), "step", "send"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#website\"")));
    }

    @Test
    void putsAFormAsideBehindASecretAddressAndForgetsItAfterTwoWeeks() throws Exception {
        String saved = visitor.send("/records/new", with(filledIn(visitor.seal("/records/new")), "step", "draft"))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.LOCATION);

        assertThat(saved).matches("/records/draft/[\\w-]{32}\\?lang=en");
        visitor.open(saved)
                .andExpect(content().string(allOf(containsString(wish), containsString("noindex"), containsString("Nothing has been sent yet"))))
                .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"));
        clock.advance(DraftDesk.KEPT);
        visitor.open(saved).andExpect(status().isNotFound());
    }

    @Test
    void savesADraftAgainUnderItsAddressAndDropsItOnceSent() throws Exception {
        String saved = visitor.send("/records/new", with(filledIn(visitor.seal("/records/new")), "step", "draft"))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.LOCATION);
        String token = saved.substring("/records/draft/".length(), saved.indexOf('?'));
        Map<String, String> form = with(filledIn(visitor.seal(saved)), "draft", token);
        visitor.send("/records/new", with(with(form, "name", "Ada Example"), "step", "draft")).andExpect(header().string(HttpHeaders.LOCATION, saved));
        assertThat(visitor.read(saved)).contains("Ada Example");
        clock.advance(TYPING);

        sent("/records/new", form);

        visitor.open(saved).andExpect(status().isNotFound());
    }

    @Test
    void keepsWhatWasTypedWhenTheLanguageChanges() throws Exception {
        String spanish = PublicVisitor.text(
                visitor.send("/records/new?lang=es", with(filledIn(visitor.seal("/records/new")), "step", "edit")).andExpect(status().isOk()));

        assertThat(spanish).contains("<html lang=\"es\">", wish, "resident@example.org");
    }

    private String sealBefore() throws Exception {
        String seal = visitor.seal("/records/new");
        clock.advance(TYPING);
        return seal;
    }

    private String sent(String path, Map<String, String> form) throws Exception {
        return visitor.send(path, with(form, "step", "send"))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.LOCATION);
    }

    private UUID requestAt(String page) {
        return requests.byToken(page.substring("/records/r/".length(), page.indexOf("/received"))).orElseThrow();
    }

    private Map<String, String> filledIn(String seal) {
        return new HashMap<>(Map.of("seal", seal, "description", wish, "email", "resident@example.org", "agency", "", "waiver", "NONE"));
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, String> without(Map<String, String> form, String field) {
        Map<String, String> changed = new HashMap<>(form);
        changed.remove(field);
        return changed;
    }
}
