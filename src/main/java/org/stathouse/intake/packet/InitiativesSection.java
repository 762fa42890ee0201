package org.stathouse.intake.packet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.intake.FundingYear;
import org.stathouse.intake.ProposalFilter;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalRow;
import org.stathouse.intake.ProposalStatus;
import org.stathouse.intake.ProposalView;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.DollarTexts;

/**
 * The initiatives that SteerCo has approved: charter, funding and phase (processes.md, Supporting: initiative portfolio [S]). The phase
 * follows from what has been set up: Initiation until the charter is written, Planning until all is set up, Execution from then on [R].
 */
@Component
class InitiativesSection implements PacketSection {

    private static final int PAGE = 200;
    private static final Set<ProposalStatus> APPROVED = EnumSet.of(ProposalStatus.SET_UP, ProposalStatus.APPROVED);

    private static final List<Block.Column> COLUMNS = List.of(
            Block.Column.text("Initiative", 36),
            Block.Column.text("Phase", 12),
            Block.Column.text("Charter", 22),
            Block.Column.text("Funding", 15),
            Block.Column.figures("Needs", 13),
            Block.Column.figures("Identified", 13));

    private final ProposalRegister register;
    private final ActionDirectory actions;
    private final DateTexts dates;

    InitiativesSection(ProposalRegister register, ActionDirectory actions, DateTexts dates) {
        this.register = register;
        this.actions = actions;
        this.dates = dates;
    }

    /** An approved proposal and the action that it became, if it has its number already. */
    private record Initiative(ProposalView proposal, @Nullable ActionFacts action) {

        String label() {
            return action == null ? proposal.number() + " " + Objects.requireNonNullElse(proposal.form().title(), "") : action.label();
        }

        String phase() {
            if (action != null && action.status().isOver()) {
                return action.status().label();
            }
            if (proposal.setUp().charter() == null) {
                return "Initiation";
            }
            return proposal.status() == ProposalStatus.SET_UP ? "Planning" : "Execution";
        }

        BigDecimal needed() {
            return sum(FundingYear::needed);
        }

        BigDecimal identified() {
            return sum(FundingYear::identified);
        }

        private BigDecimal sum(Function<FundingYear, @Nullable BigDecimal> amount) {
            return proposal.form().funding().stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        String funding() {
            if (needed().signum() == 0) {
                return "None asked for";
            }
            return identified().compareTo(needed()) >= 0 ? "Identified" : identified().signum() == 0 ? "Not identified" : "Partly identified";
        }
    }

    @Override
    public String key() {
        return "initiatives";
    }

    @Override
    public String title() {
        return "Initiatives";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.STEERCO);
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        List<Initiative> initiatives = initiatives();
        if (initiatives.isEmpty()) {
            return SectionContent.nothing("SteerCo has approved no proposed action yet, so there is no initiative to tell of.");
        }
        List<Block> blocks = List.of(
                new Block.Prose("What SteerCo has approved from intake. An initiative is in Initiation until its charter is written, in Planning"
                        + " until its work plan, KPIs and narrative are set up too, and in Execution from then on."),
                new Block.Table("Approved initiatives", COLUMNS, initiatives.stream().map(this::row).toList(), "No initiative.").filled());
        return new SectionContent(blocks, initiatives.stream().flatMap(one -> facts(one).stream()).toList());
    }

    private List<Initiative> initiatives() {
        List<ProposalView> proposals = new ArrayList<>();
        String after = null;
        do {
            var page = register.list(new ProposalFilter(APPROVED, null, null, false), after, PAGE);
            page.items().stream().map(ProposalRow::id).map(register::get).forEach(proposals::add);
            after = page.next();
        } while (after != null);
        List<ActionId> ids = proposals.stream().map(ProposalView::actionId).filter(Objects::nonNull).map(ActionId::new).toList();
        Map<ActionId, ActionFacts> known = actions.find(ids).stream().collect(Collectors.toMap(ActionFacts::id, Function.identity()));
        return proposals.stream()
                .map(proposal -> new Initiative(proposal, proposal.actionId() == null ? null : known.get(new ActionId(proposal.actionId()))))
                .sorted(Comparator.comparing(Initiative::label))
                .toList();
    }

    private List<Block.Cell> row(Initiative one) {
        return List.of(
                Block.Cell.of(one.label()),
                Block.Cell.of(one.phase()),
                Block.Cell.of(charter(one)),
                Block.Cell.of(one.funding()),
                Block.Cell.known(money(one.needed())),
                Block.Cell.known(money(one.identified())));
    }

    private String charter(Initiative one) {
        var charter = one.proposal().setUp().charter();
        if (charter == null) {
            return "Not written yet";
        }
        return charter.endDate() == null ? "Written" : "Written, ends " + dates.date(charter.endDate());
    }

    private static @Nullable String money(BigDecimal amount) {
        return amount.signum() == 0 ? null : DollarTexts.text(amount);
    }

    private List<Fact> facts(Initiative one) {
        String key = "initiative:" + one.proposal().id();
        return List.of(
                new Fact("Initiatives", key, one.label(), "Phase", one.phase()),
                new Fact("Initiatives", key, one.label(), "Charter", charter(one)),
                new Fact("Initiatives", key, one.label(), "Funding", one.funding()));
    }
}
