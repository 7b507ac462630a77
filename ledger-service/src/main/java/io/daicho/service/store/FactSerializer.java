package io.daicho.service.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.daicho.api.fact.Fact;
import io.daicho.api.journal.CanonicalJson;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.FactJson;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes facts under their stored name and revision, in canonical form, and metadata in canonical form as well; whatever
 * else Axon keeps (tokens, snapshots) or sends, as plain JSON. Types are resolved from stored names only for the ledger's
 * own classes, Axon's, and values of the JDK: a name in the database never makes it load anything else.
 */
final class FactSerializer extends Jackson3Serializer {
    private static final List<String> PACKAGES =
            List.of("io.daicho.", "org.axonframework.", "java.lang.", "java.time.", "java.util.");

    FactSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(FactSerializer::customize));
    }

    private static void customize(JsonMapper.Builder mapper) {
        // Tokens hold tokens by class name; nothing else does (ReplayToken and its like).
        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
        // An aggregate's state is its private fields, final ones too, and what it answers is not its state. A snapshot
        // that
        // does not fit must fail: the aggregate is then told anew by its events, instead of going on with half a state.
        mapper.enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.changeDefaultVisibility(visibility -> visibility
                .withFieldVisibility(Visibility.ANY)
                .withGetterVisibility(Visibility.NONE)
                .withIsGetterVisibility(Visibility.NONE));
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> form) {
        if (object instanceof Fact fact) {
            return converted(FactJson.canonical(fact), form, typeForClass(fact.getClass()));
        }
        if (object instanceof MetaData) {
            String json = super.serialize(object, String.class).getData();
            return converted(CanonicalJson.of(json), form, typeForClass(MetaData.class));
        }
        return super.serialize(object, form);
    }

    private <T> SerializedObject<T> converted(String json, Class<T> form, SerializedType type) {
        return new SimpleSerializedObject<>(getConverter().convert(json, form), form, type);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // Axon's signature
    public <S, T> T deserialize(SerializedObject<S> stored) {
        String name = stored.getType().getName();
        if (FactCatalogue.type(name) == null) {
            return super.deserialize(stored);
        }
        try {
            String payload = getConverter().convert(stored, String.class).getData();
            @SuppressWarnings("unchecked")
            T fact = (T) FactJson.readStored(name, payload);
            return fact;
        } catch (JacksonException | IllegalArgumentException notSuchAFact) {
            throw new SerializationException("A stored payload is no " + name, notSuchAFact);
        }
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<? extends Fact> fact = FactCatalogue.type(type.getName());
        if (fact != null) {
            return fact;
        }
        boolean known =
                type.equals(SerializedType.emptyType()) || PACKAGES.stream().anyMatch(type.getName()::startsWith);
        return known ? super.classForType(type) : UnknownSerializedType.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type != null && Fact.class.isAssignableFrom(type)) {
            Class<? extends Fact> fact = ((Class<?>) type).asSubclass(Fact.class);
            return new SimpleSerializedType(FactCatalogue.name(fact), FactCatalogue.revision(fact));
        }
        return super.typeForClass(type);
    }
}
