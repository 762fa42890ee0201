package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.steerco.meeting.MemberVote;
import org.stathouse.steerco.meeting.Vote;
import org.stathouse.steerco.meeting.Voter;
import org.stathouse.steerco.meeting.Voting;

/**
 * How a motion is voted on: by consensus, or one vote of each seat that is present. Whoever is recused has no vote to fill in, only
 * the reason beside the name.
 */
class VoteFields extends Composite<Div> {

    private final RadioButtonGroup<Boolean> how = new RadioButtonGroup<>("Vote");
    private final Div each = new Div();
    private final Div recused = new Div();
    private final Button allFor = new Button("All for", click -> allFor());
    private final Map<UUID, RadioButtonGroup<Vote>> votes = new LinkedHashMap<>();
    private final List<Span> names = new ArrayList<>();
    private final @Nullable Consumer<Voter> recuse;
    private final @Nullable Consumer<Voter> lift;
    private List<Voter> shown = List.of();

    /**
     * @param recuse asks why a member takes no part; none where recusals cannot be changed here
     * @param lift takes a recusal back
     */
    VoteFields(@Nullable Consumer<Voter> recuse, @Nullable Consumer<Voter> lift) {
        this.recuse = recuse;
        this.lift = lift;
        how.setItems(true, false);
        how.setItemLabelGenerator(consensus -> consensus ? "Consensus: nobody objects" : "Vote of each member");
        how.setValue(true);
        how.addValueChangeListener(change -> showHow());
        each.addClassName("votes");
        recused.addClassName("votes");
        allFor.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().addClassName("vote-fields");
        getContent().add(how, each, allFor, recused);
        showHow();
    }

    /** Shows who may vote now; votes that were filled in stay. */
    void show(List<Voter> voters) {
        if (voters.equals(shown)) {
            return;
        }
        shown = List.copyOf(voters);
        Map<UUID, RadioButtonGroup<Vote>> before = new LinkedHashMap<>(votes);
        votes.clear();
        names.clear();
        each.removeAll();
        recused.removeAll();
        for (Voter voter : voters) {
            if (voter.recusedBecause() == null) {
                RadioButtonGroup<Vote> vote = voteOf(voter);
                RadioButtonGroup<Vote> known = before.get(voter.memberId());
                vote.setValue(known == null ? null : known.getValue());
                votes.put(voter.memberId(), vote);
                Span name = new Span(name(voter));
                names.add(name);
                Div row = new Div(name, vote);
                row.addClassName("vote-row");
                if (recuse != null) {
                    row.add(small("Recuse", "Recuse " + voter.personName() + " from this item", () -> recuse.accept(voter)));
                }
                each.add(row);
            } else {
                recused.add(recusal(voter));
            }
        }
        showHow();
    }

    void register(FaultSummary faults) {
        faults.withField("votes", how);
    }

    Voting value() {
        if (Boolean.TRUE.equals(how.getValue())) {
            return Voting.CONSENSUS;
        }
        return Voting.of(votes.entrySet().stream()
                .filter(vote -> vote.getValue().getValue() != null)
                .map(vote -> new MemberVote(vote.getKey(), vote.getValue().getValue()))
                .toList());
    }

    /** Chooses as it was recorded before. */
    void fill(boolean consensus, Map<UUID, Vote> recorded) {
        how.setValue(consensus);
        recorded.forEach((member, vote) -> {
            RadioButtonGroup<Vote> field = votes.get(member);
            if (field != null) {
                field.setValue(vote);
            }
        });
    }

    private void showHow() {
        boolean oneByOne = Boolean.FALSE.equals(how.getValue());
        votes.values().forEach(vote -> vote.setVisible(oneByOne));
        // By consensus the names still stand there, for whoever must be recused.
        names.forEach(name -> name.setVisible(!oneByOne));
        each.setVisible(oneByOne || recuse != null);
        allFor.setVisible(oneByOne && !votes.isEmpty());
    }

    private void allFor() {
        votes.values().stream().filter(vote -> vote.getValue() == null).forEach(vote -> vote.setValue(Vote.FOR));
    }

    private static RadioButtonGroup<Vote> voteOf(Voter voter) {
        RadioButtonGroup<Vote> vote = new RadioButtonGroup<>(name(voter));
        vote.setItems(Vote.values());
        vote.setItemLabelGenerator(Vote::label);
        return vote;
    }

    private Div recusal(Voter voter) {
        Span text = new Span(name(voter) + " takes no part: " + voter.recusedBecause());
        Div row = new Div(text);
        row.addClassName("vote-row");
        if (lift != null && !voter.bySystem()) {
            row.add(small("Undo", "Undo the recusal of " + voter.personName(), () -> lift.accept(voter)));
        }
        return row;
    }

    private static Button small(String text, String label, Runnable step) {
        Button button = new Button(text, click -> step.run());
        button.setAriaLabel(label);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static String name(Voter voter) {
        return voter.personName() + ", " + voter.seat();
    }
}
