package io.daicho.conclusions.testing;

import io.daicho.api.custody.Country;
import io.daicho.api.custody.Medium;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PlaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A version of a notification form that was filed: Japan only, unless said. */
public final class Filing extends Deed {
    private static final Detail SAID = new Detail("0".repeat(64));

    private final OrganisationId filer;
    private final List<Medium> media;
    private final List<PlaceId> places = new ArrayList<>();
    private final List<Form.Abroad> abroad = new ArrayList<>();
    private final List<Form.Cloud> clouds = new ArrayList<>();
    private final List<Form.Ai> ais = new ArrayList<>();
    private final List<Form.Planned> subcontracting = new ArrayList<>();

    private Filing(OrganisationId filer, List<Medium> media) {
        super(statement -> {
            throw new IllegalStateException("made by its own maker");
        });
        this.filer = filer;
        this.media = media;
    }

    /** The contractor's form, naming these media. */
    public static Filing filed(Medium... media) {
        return new Filing(Parties.CONTRACTOR, List.of(media));
    }

    /** A subcontractor's form, naming these media. */
    public static Filing filedBy(String filer, Medium... media) {
        return new Filing(organisation(filer), List.of(media));
    }

    /** The client asked for another way of storage. */
    public static Deed changeDemanded(String filer) {
        return new Deed(statement -> new FilingFact.ChangeDemanded(statement, organisation(filer), null));
    }

    /** Naming a cloud service, and where its data is. */
    public Filing naming(String service, String... countries) {
        List<Country> where =
                java.util.Arrays.stream(countries).map(Country::new).toList();
        clouds.add(new Form.Cloud(service, service + " Inc.", where, null));
        return this;
    }

    /** Naming a cloud service and where its data is, but not with whom the contract is. */
    public Filing namingWithoutParty(String service, String country) {
        clouds.add(new Form.Cloud(service, null, List.of(new Country(country)), null));
        return this;
    }

    /** Naming storage in a country, and of what. */
    public Filing abroad(String country) {
        abroad.add(new Form.Abroad(new Country(country), SAID));
        return this;
    }

    /** Naming storage in a country, but not of what. */
    public Filing abroadOfUnsaid(String country) {
        abroad.add(new Form.Abroad(new Country(country), null));
        return this;
    }

    /** Naming an AI service, and for which work. */
    public Filing ai(String service) {
        ais.add(new Form.Ai(service, service + " Inc.", SAID));
        return this;
    }

    /** Naming an AI service and its work, but not who provides it. */
    public Filing aiOfUnsaidProvider(String service) {
        ais.add(new Form.Ai(service, null, SAID));
        return this;
    }

    /** Naming an AI service, but no work. */
    public Filing aiForUnsaid(String service) {
        ais.add(new Form.Ai(service, service + " Inc.", null));
        return this;
    }

    /** Naming a subcontractor, and its work. */
    public Filing planning(String subcontractor) {
        subcontracting.add(new Form.Planned(organisation(subcontractor), SAID));
        return this;
    }

    /** Naming a subcontractor, but no work. */
    public Filing planningUnsaid(String subcontractor) {
        subcontracting.add(new Form.Planned(organisation(subcontractor), null));
        return this;
    }

    /** Naming a place. */
    public Filing place(String place) {
        places.add(new PlaceId(place));
        return this;
    }

    @Override
    Fact fact(Statement statement, Map<FactId, Fact> earlier) {
        return new FilingFact.Filed(statement, filer, new Form(media, places, abroad, clouds, ais, subcontracting));
    }
}
