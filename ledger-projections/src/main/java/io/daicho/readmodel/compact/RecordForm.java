package io.daicho.readmodel.compact;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A record: which components are there, then each of them, in their order. What facts of one thing have in common, such as who
 * recorded them and the ids in them, is written once; a fact and its statement never are the same again.
 */
final class RecordForm implements Form {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    private final MethodHandle maker;
    private final MethodHandle[] readers;
    private final Form[] forms;
    private final boolean recurs;

    RecordForm(Class<?> type) {
        this.recurs = !Fact.class.isAssignableFrom(type) && type != Statement.class;
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        this.forms = Arrays.stream(components)
                .map(component -> Forms.of(component.getGenericType()))
                .toArray(Form[]::new);
        this.readers = new MethodHandle[components.length];
        try {
            MethodHandle constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class, types));
            this.maker = constructor.asType(constructor.type().generic()).asSpreader(Object[].class, types.length);
            for (int i = 0; i < components.length; i++) {
                MethodHandle reader = LOOKUP.unreflect(components[i].getAccessor());
                readers[i] = reader.asType(MethodType.genericMethodType(1));
            }
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException(type + " is not for everybody", hidden);
        }
    }

    @Override
    public void write(Object value, Sink to) {
        if (recurs && to.again(value)) {
            return;
        }
        @Nullable Object[] values = new @Nullable Object[forms.length];
        long there = 0;
        for (int i = 0; i < forms.length; i++) {
            values[i] = component(readers[i], value);
            there |= values[i] == null ? 0 : 1L << i;
        }
        to.number(there);
        for (int i = 0; i < forms.length; i++) {
            Object component = values[i];
            if (component != null) {
                forms[i].write(component, to);
            }
        }
        if (recurs) {
            to.keep(value);
        }
    }

    @Override
    public Object read(Source from) {
        long there = from.number();
        if (there < 0) {
            return from.again(there);
        }
        @Nullable Object[] values = new @Nullable Object[forms.length];
        for (int i = 0; i < forms.length; i++) {
            if ((there & 1L << i) != 0) {
                values[i] = forms[i].read(from);
            }
        }
        Object value = made(values);
        if (recurs) {
            from.keep(value);
        }
        return value;
    }

    private Object made(@Nullable Object[] values) {
        try {
            return (Object) maker.invokeExact(values);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static @Nullable Object component(MethodHandle reader, Object value) {
        try {
            return (Object) reader.invokeExact(value);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }
}
