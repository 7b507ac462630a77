package io.daicho.conclusions.frame;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.IncidentDeeds.*;
import static io.daicho.conclusions.testing.Instructing.*;
import static io.daicho.conclusions.testing.Reporting.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Instructing;
import io.daicho.conclusions.testing.Story;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Which conclusions a change of the contract-wide facts touches: those that asked for a fact that changed. */
class TouchedTest {
    private static final Conclude CONCLUDE = new Conclude(Story.CLAUSES, Instant.MAX, Instant.MAX);

    private final Story registered = given(contract(), received("k-1").at("2026-04-10T09:00"));

    @Test
    void aConsentTouchesWhoAskedForThoseToItsOrganisation() {
        Consumer<ContractFrame> question = frame -> frame.subcontractors().writtenConsents(organisation("a"));

        assertThat(touches(question, consentTo("a"))).isTrue();
        assertThat(touches(question, consentTo("b"))).isFalse();
    }

    @Test
    void aFormTouchesWhoAskedForAllForms() {
        Consumer<ContractFrame> question = frame -> frame.forms().filings();

        assertThat(touches(question, filed())).isTrue();
        assertThat(touches(question, consentTo("a"))).isFalse();
    }

    @Test
    void anIncidentTouchesWhoAskedForTheFirst() {
        Consumer<ContractFrame> question = ContractFrame::firstIncident;

        assertThat(touches(question, recognised())).isTrue();
        assertThat(touches(question, filed())).isFalse();
    }

    @Test
    void whateverIsContractWideTouchesWhoAskedForEverything() {
        assertThat(touches(ContractFrame::facts, recognised())).isTrue();
        assertThat(touches(ContractFrame::facts, filed())).isTrue();
    }

    @Test
    void anInstructionTouchesWhoAskedForACopyInItsScope() {
        assertThat(touches(instructions("k-1", "d-1", "a"), release().about("k-1")))
                .isTrue();
        assertThat(touches(instructions("k-2", "d-1", "a"), release().about("k-1")))
                .isFalse();

        assertThat(touches(instructions("k-1", "d-1", "a"), release().aboutDataSets("d-1")))
                .isTrue();
        assertThat(touches(instructions("k-1", "d-2", "a"), release().aboutDataSets("d-1")))
                .isFalse();

        assertThat(touches(instructions("k-1", "d-1", "a"), release().aboutHeldBy("a")))
                .isTrue();
        assertThat(touches(instructions("k-1", "d-1", "b"), release().aboutHeldBy("a")))
                .isFalse();

        assertThat(touches(instructions("k-1", "d-1", "a"), release())).isTrue();
    }

    @Test
    void theFindingOfABreachTouchesTheThingWhoseDeedItWas() {
        Story used = registered.and(used("k-1", "gain").as("deed").at("2026-05-01T09:00"));
        Consumer<ContractFrame> concluded = frame -> CONCLUDE.thing(
                FactsInMemory.of(used.facts())
                        .thing(new Thing(Thing.Kind.COPY, "k-1"))
                        .orElseThrow(),
                frame);

        assertThat(touches(used, concluded, foundBreach("b-1", "insurer").about("deed")))
                .isTrue();
        assertThat(touches(used, concluded, foundBreach("b-1", "insurer").about("other")))
                .isFalse();
    }

    @Test
    void whatIsAskedIsHeardAgainAfterItWasTaken() {
        Heard heard = new Heard();
        ContractFrame frame = frame(registered, heard);

        frame.firstIncident();
        assertThat(heard.take()).extracting(Name::toString).containsExactly("incident WHOLE ");
        assertThat(heard.take()).isEmpty();
        frame.facts();
        assertThat(heard.take()).extracting(Name::toString).containsExactly("contract EVERY ");
    }

    @Test
    void aWithdrawalTouchesWhatItsFactTouched() {
        Story consented = registered.and(consentTo("a").as("yes"));

        assertThat(between(consented, consented.and(withdrawn("yes"))).names())
                .contains(new Name(Thing.Kind.CONSENT, Name.By.ORGANISATION, "a"));
    }

    @Test
    void aCorrectionTouchesWhatTheWrongAndTheRightFactTouch() {
        Story consented = registered.and(consentTo("a").as("yes"));

        assertThat(between(consented, consented.and(consentTo("b").correcting("yes")))
                        .names())
                .contains(
                        new Name(Thing.Kind.CONSENT, Name.By.ORGANISATION, "a"),
                        new Name(Thing.Kind.CONSENT, Name.By.ORGANISATION, "b"));
    }

    @Test
    void whatGoesOnCountingTouchesNothing() {
        Story consented = registered.and(consentTo("a"));

        Touched touched = between(consented, consented);
        assertThat(touched.names()).isEmpty();
        assertThat(touched.everything()).isFalse();
    }

    @Test
    void onlyTheRegistrationOfTheContractTouchesEverything() {
        assertThat(between(given(), registered).everything()).isTrue();
        assertThat(between(registered, registered.and(consentTo("a"))).everything())
                .isFalse();
    }

    private static Instructing release() {
        return instructed("i-1", Order.RELEASE);
    }

    private static Consumer<ContractFrame> instructions(String copy, String dataSet, String holder) {
        return frame ->
                frame.instructions().about(new CopyId(copy), new DataSetId(dataSet), List.of(organisation(holder)));
    }

    private boolean touches(Consumer<ContractFrame> question, Deed deed) {
        return touches(registered, question, deed);
    }

    private static boolean touches(Story before, Consumer<ContractFrame> question, Deed deed) {
        Heard heard = new Heard();
        question.accept(frame(before, heard));
        Set<Name> asked = heard.take();
        return !Collections.disjoint(asked, between(before, before.and(deed)).names());
    }

    private static Touched between(Story before, Story after) {
        return Touched.between(counting(before), counting(after));
    }

    private static ContractFrame frame(Story story, Hearing hearing) {
        return CONCLUDE.frame(counting(story), hearing).orElseThrow();
    }

    private static List<EffectiveFact> counting(Story story) {
        return CONCLUDE.counting(FactsInMemory.of(story.facts()).contractWide());
    }

    private static OrganisationId organisation(String id) {
        return new OrganisationId(id);
    }
}
