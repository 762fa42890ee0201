package org.stathouse.briefing.press;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.briefing.page.PacketCover;
import org.stathouse.briefing.page.PacketPages;
import org.stathouse.briefing.page.PacketPart;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/** Shows how a draft would read now, without making or keeping anything; the page is the one from which the PDF is made. */
@Service
public class PacketPreviews {

    private static final Logger LOG = LoggerFactory.getLogger(PacketPreviews.class);

    /** Whoever looks waits for it, so a section gets less time than in the making. */
    private static final int MOST_SECONDS_A_SECTION = 30;

    private final PacketRights rights;
    private final SeriesTemplates templates;
    private final Sections sections;
    private final PacketRepository packets;
    private final Snapshots snapshots;
    private final PacketPages pages;
    private final CurrentActor currentActor;
    private final DateTexts dates;
    private final Clock clock;
    private final TransactionTemplate reading;

    PacketPreviews(
            PacketRights rights,
            SeriesTemplates templates,
            Sections sections,
            PacketRepository packets,
            Snapshots snapshots,
            PacketPages pages,
            CurrentActor currentActor,
            DateTexts dates,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rights = rights;
        this.templates = templates;
        this.sections = sections;
        this.packets = packets;
        this.snapshots = snapshots;
        this.pages = pages;
        this.currentActor = currentActor;
        this.dates = dates;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setTimeout(MOST_SECONDS_A_SECTION);
    }

    /**
     * The packet with these sections as one HTML document that loads nothing and runs nothing.
     *
     * @throws BusinessRuleViolation at {@code sections}: none, unknown ones, one twice
     * @throws NotFound if there is no such occasion, or the current actor may not know of it
     * @throws NotPermitted if the current actor may only read its packets
     */
    public String of(PacketKind kind, UUID subject, List<String> keys) {
        Occasion occasion = rights.requireMaker(kind, subject).occasion(subject);
        List<SectionChoice> chosen = SectionPolicy.chosen(keys, templates.possible(kind));
        Instant asOf = clock.instant();
        return currentActor.asSystem(() -> {
            Packet earlier = earlier(occasion);
            Instant since = earlier == null ? null : earlier.asOf();
            PacketScope scope = new PacketScope(kind, subject, Edition.DRAFT, occasion.day(), asOf, since);
            PacketCover cover = new PacketCover(occasion, Edition.DRAFT, nextDraft(occasion), asOf, since, "");
            return pages.reading(cover, parts(chosen, scope, earlier));
        });
    }

    /** The number that a draft would get if it were ordered now. */
    private int nextDraft(Occasion occasion) {
        String name = KeptOccasion.nameOf(occasion);
        return packets.ofSubject(occasion.kind(), occasion.subject()).stream()
                        .filter(packet -> packet.edition() == Edition.DRAFT && packet.occasion().name().equals(name))
                        .mapToInt(Packet::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    private @Nullable Packet earlier(Occasion occasion) {
        return packets
                .earlier(occasion.kind(), occasion.series(), Edition.FINAL, KeptOccasion.nameOf(occasion), occasion.day(), Limit.of(1))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<PacketPart> parts(List<SectionChoice> chosen, PacketScope scope, @Nullable Packet earlier) {
        List<KeptSection> told = new ArrayList<>();
        List<PacketPart> parts = new ArrayList<>();
        for (SectionChoice section : chosen) {
            Optional<SectionContent> content = Sections.CHANGES.equals(section) ? Optional.empty() : ask(section, scope);
            told.add(new KeptSection(section.key(), section.title(), content.orElse(null)));
            parts.add(content.<PacketPart>map(said -> new PacketPart.Told(section.title(), said.blocks()))
                    .orElseGet(() -> new PacketPart.Failed(section.title(), "none; this is a preview")));
        }
        int changes = chosen.indexOf(Sections.CHANGES);
        if (changes >= 0) {
            told.remove(changes);
            parts.set(changes, new PacketPart.Told(Sections.CHANGES.title(), earlier == null
                    ? PacketChanges.none()
                    : PacketChanges.between(snapshots.kept(earlier.id()), told, earlier.name() + ", as of " + dates.dateTime(Objects.requireNonNull(earlier.asOf())))));
        }
        return parts;
    }

    private Optional<SectionContent> ask(SectionChoice chosen, PacketScope scope) {
        try {
            PacketSection section = sections.find(chosen.key()).orElseThrow(() -> new IllegalStateException("There is no section " + chosen.key() + " any more"));
            return Optional.ofNullable(reading.execute(running -> section.collect(scope)));
        } catch (RuntimeException broken) {
            // As in the making: whatever breaks in one section is named there, and all others stand.
            LOG.error("Section {} could not be previewed", chosen.key(), broken);
            return Optional.empty();
        }
    }
}
