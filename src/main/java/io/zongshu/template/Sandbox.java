package io.zongshu.template;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * What a template can reach: entries of maps and items of lists that it was given. No method can be called, no property
 * of an object read or set (an allow-list: SecureUberspector is a deny-list and lets File and Path through). Velocity
 * makes the instance by name, hence public.
 */
public final class Sandbox extends UberspectImpl {
    @Override
    public @Nullable VelMethod getMethod(
            @Nullable Object object, @Nullable String name, Object @Nullable [] arguments, @Nullable Info info) {
        return null;
    }

    @Override
    public @Nullable VelPropertySet getPropertySet(
            @Nullable Object object, @Nullable String name, @Nullable Object value, @Nullable Info info) {
        return null;
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(
            @Nullable Object object, @Nullable String name, @Nullable Info info) {
        if (object instanceof Map<?, ?> map && name != null && map.containsKey(name)) {
            return new EntryGet(name);
        }
        return null;
    }

    @Override
    public Iterator<?> getIterator(@Nullable Object object, @Nullable Info info) {
        return object instanceof Rows rows ? rows.iterator() : Collections.emptyIterator();
    }

    private record EntryGet(String name) implements VelPropertyGet {
        @Override
        public @Nullable Object invoke(@Nullable Object object) {
            return object instanceof Map<?, ?> map ? map.get(name) : null;
        }

        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return "get";
        }
    }
}
