package org.stathouse;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.page.BrowserWindowResizeListener;
import com.vaadin.flow.component.page.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.stathouse.identity.Actor;
import org.stathouse.shared.ui.WindowWidth;

/**
 * The walls between the modules, and where each library may be used. A rule that matches nothing would pass for ever, so
 * each library rule also demands that its library is used in its one place.
 */
class ArchitectureTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.stathouse");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Stathouse.class).verify();
    }

    @Test
    void onlyWorkflowKnowsTheEngine() {
        onlyIn("org.camunda..", "org.stathouse.workflow..");
    }

    @Test
    void onlyViewsKnowVaadin() {
        onlyIn("com.vaadin..", "org.stathouse..ui..", "org.stathouse.shell..");
    }

    @Test
    void onlyDocumentsKnowsPdf() {
        onlyIn("org.apache.pdfbox..", "org.stathouse.documents..");
        onlyIn("com.openhtmltopdf..", "org.stathouse.documents..");
    }

    @Test
    void onlyNotificationKnowsMail() {
        onlyIn("jakarta.mail..", "org.stathouse.notification..");
        onlyIn("org.springframework.mail..", "org.stathouse.notification..");
    }

    @Test
    void useCasesKnowNeitherViewsNorRest() {
        for (String module : new String[] {"plan", "intake", "worklist", "audit", "notification", "identity", "calendar"}) {
            check(noClasses()
                    .that()
                    .resideInAPackage("org.stathouse." + module)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.stathouse." + module + ".ui..", "org.stathouse." + module + ".api.."));
        }
    }

    @Test
    void timeComesFromTheOneClock() {
        for (Class<?> type : new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
            check(noClasses().should().callMethod(type, "now"));
        }
        check(noClasses().should().callMethod(System.class, "currentTimeMillis"));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.stathouse.calendar..")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone"));
    }

    /** A listener that stays with the page keeps every view that ever added one, for as long as the page is open. */
    @Test
    void nothingFollowsTheWindowForLongerThanItIsShown() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(WindowWidth.class.getName())
                .should()
                .callMethod(Page.class, "addBrowserWindowResizeListener", BrowserWindowResizeListener.class));
    }

    /**
     * A rule that compared user names would miss the absent person in whose place somebody acts. Arranging an absence and overseeing people
     * are done for no other.
     */
    @Test
    void policiesAskWhetherAnActorIsSomebodyAndCompareNoUserNames() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Policy")
                .and()
                .doNotHaveSimpleName("SubstitutionPolicy")
                .and()
                .doNotHaveSimpleName("OversightPolicy")
                .should()
                .callMethod(Actor.class, "username"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(fields().should().notBeAnnotatedWith(Autowired.class));
    }

    @Test
    void noClassIsNamedForItsLayer() {
        check(noClasses().should().haveSimpleNameEndingWith("Impl")
                .orShould().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Dto"));
    }

    private static void onlyIn(String library, String... places) {
        check(noClasses().that().resideOutsideOfPackages(places).should().dependOnClassesThat().resideInAPackage(library));
        boolean used = PRODUCT.stream()
                .filter(type -> resideInAnyPackage(places).test(type))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(dependency -> resideInAnyPackage(library).test(dependency.getTargetClass()));
        assertThat(used).as(library + " is used in its place").isTrue();
    }

    private static void check(ArchRule rule) {
        rule.check(PRODUCT);
    }
}
