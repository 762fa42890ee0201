package org.stathouse.steerco.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.steerco.office.Rights;

/**
 * SteerCo's members. Roles grant access to the product; a seat in term gives the vote. The TMO and administrators keep the list;
 * every change is audited. A stale version is a {@link Conflict}.
 */
@Service
@Transactional
public class Members {

    private static final Comparator<MemberView> ORDER = Comparator.comparing((MemberView member) -> !member.chair())
            .thenComparing(member -> !member.voting())
            .thenComparing(MemberView::seat, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(MemberView::from);

    private final MemberRepository members;
    private final Rights rights;
    private final People people;
    private final CurrentActor currentActor;
    private final AuditTrail audit;
    private final Deadlines deadlines;

    Members(
            MemberRepository members,
            Rights rights,
            People people,
            CurrentActor currentActor,
            AuditTrail audit,
            Deadlines deadlines) {
        this.members = members;
        this.rights = rights;
        this.people = people;
        this.currentActor = currentActor;
        this.audit = audit;
        this.deadlines = deadlines;
    }

    /** Whether the signed-in person keeps the list: TMO and administrators do. */
    @Transactional(readOnly = true)
    public boolean mayEdit() {
        return mayEdit(currentActor.get());
    }

    /** Everybody who has or will have a seat, and where asked everybody who had one; the chair first, then by seat. */
    @Transactional(readOnly = true)
    public List<MemberView> list(boolean pastToo) {
        rights.requireReading(currentActor.get());
        LocalDate today = deadlines.today();
        return views().stream().filter(member -> pastToo || member.to() == null || !member.to().isBefore(today)).toList();
    }

    /** Who has a seat on that day, the chair first, then voting seats, then advisory ones; whoever asks. */
    @Transactional(readOnly = true)
    public List<MemberView> inTerm(LocalDate day) {
        return views().stream().filter(member -> member.isInTermOn(day)).toList();
    }

    @Transactional(readOnly = true)
    public MemberView get(UUID id) {
        rights.requireReading(currentActor.get());
        return view(find(id));
    }

    /**
     * Fills a seat.
     *
     * @throws NotPermitted unless {@link #mayEdit()}
     * @throws BusinessRuleViolation at {@code seat}, {@code person}, {@code from}, {@code to}, {@code chair}, {@code voting}: unknown
     *     person, overlapping terms of a seat or a person, a second chair
     */
    public MemberView add(MemberForm form) {
        requireEdit();
        BusinessRuleViolation.throwIfAny(against(form, null));
        Member member = new Member(form);
        members.saveAndFlush(member);
        audit.record(Changes.creating(member.facts()).event(member.ref(), "member.added", summary(member, "added")));
        return view(member);
    }

    /** Changes seat, person or term; the same faults as {@link #add}. */
    public MemberView change(UUID id, long version, MemberForm form) {
        requireEdit();
        Member member = find(id, version);
        BusinessRuleViolation.throwIfAny(against(form, id));
        Map<String, @Nullable Object> before = member.facts();
        member.take(form);
        return store(member, before, "changed");
    }

    /**
     * Names who stands in for the member, instead of those named before.
     *
     * @throws BusinessRuleViolation at {@code substitutes[i].person}, {@code …from}, {@code …to}
     */
    public MemberView nameSubstitutes(UUID id, long version, List<SubstituteForm> named) {
        requireEdit();
        Member member = find(id, version);
        List<MemberPolicy.Held> everybody = members.findAll().stream().map(MemberPolicy.Held::of).toList();
        MemberPolicy.Held held = MemberPolicy.Held.of(member);
        BusinessRuleViolation.throwIfAny(MemberPolicy.substitutes(named.stream()
                .map(form -> new MemberPolicy.AskedSubstitute(form, isActive(form.person()), held, everybody))
                .toList()));
        Map<String, @Nullable Object> before = member.facts();
        member.name(named.stream()
                .map(form -> new Substitute(
                        Objects.requireNonNull(form.person()),
                        Objects.requireNonNull(form.from()),
                        Objects.requireNonNull(form.to())))
                .toList());
        return store(member, before, "given substitutes");
    }

    /** Takes out an entry that was made by mistake, as long as no meeting has recorded it ({@link Conflict}). */
    public void remove(UUID id, long version) {
        requireEdit();
        Member member = find(id, version);
        if (members.timesRecorded(id) > 0) {
            throw new Conflict(Fault.of("steerco.member.recorded"));
        }
        members.delete(member);
        audit.record(new Changes(member.facts(), Map.of()).event(member.ref(), "member.removed", summary(member, "removed")));
    }

    private List<Fault> against(MemberForm form, @Nullable UUID own) {
        List<MemberPolicy.Held> others = members.findAll().stream()
                .filter(member -> !member.id().equals(own))
                .map(MemberPolicy.Held::of)
                .toList();
        return Rule.faults(MemberPolicy.MEMBER, new MemberPolicy.Asked(form, isActive(form.person()), others));
    }

    private boolean isActive(@Nullable String person) {
        return person != null && people.find(person).filter(Person::active).isPresent();
    }

    private MemberView store(Member member, Map<String, @Nullable Object> before, String done) {
        members.saveAndFlush(member);
        Changes changes = Changes.between(before, member.facts());
        if (!changes.isEmpty()) {
            audit.record(changes.event(member.ref(), "member.changed", summary(member, done)));
        }
        return view(member);
    }

    private String summary(Member member, String done) {
        return "SteerCo member " + people.nameOf(member.person()) + " (" + member.seat() + ") " + done;
    }

    private List<MemberView> views() {
        List<MemberView> views = new ArrayList<>(members.findAll().stream().map(this::view).toList());
        views.sort(ORDER);
        return views;
    }

    private MemberView view(Member member) {
        List<SubstituteView> substitutes = member.substitutes().stream()
                .map(one -> new SubstituteView(one.person(), people.nameOf(one.person()), one.from(), one.to()))
                .toList();
        return new MemberView(
                member.id(),
                member.version(),
                member.seat(),
                member.isChair(),
                member.isVoting(),
                member.person(),
                people.nameOf(member.person()),
                member.term().from(),
                member.term().to(),
                substitutes);
    }

    private Member find(UUID id) {
        return members.findById(id).orElseThrow(() -> new NotFound("Member " + id));
    }

    private Member find(UUID id, long version) {
        Member member = find(id);
        if (member.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return member;
    }

    private static boolean mayEdit(Actor actor) {
        return actor.hasAny(Role.TMO, Role.ADMINISTRATOR);
    }

    private void requireEdit() {
        if (!mayEdit(currentActor.get())) {
            throw new NotPermitted(Fault.of("steerco.member.keepers"));
        }
    }
}
