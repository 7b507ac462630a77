package io.daicho.readmodel.compact;

import java.util.ArrayList;
import java.util.List;

/** A list: how many, then each. */
record ListForm(Form element) implements Form {
    @Override
    public void write(Object value, Sink to) {
        List<?> list = (List<?>) value;
        to.number(list.size());
        list.forEach(one -> element.write(one, to));
    }

    @Override
    public Object read(Source from) {
        int size = (int) from.number();
        List<Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(element.read(from));
        }
        return list;
    }
}
