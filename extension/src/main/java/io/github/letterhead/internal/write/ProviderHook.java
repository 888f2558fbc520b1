package io.github.letterhead.internal.write;

/** A way to have a provider leave out by itself what may not leave; it may go that way, or not. */
public interface ProviderHook {

    /** Called on the thread on which a body writer will write the entity, right before it does. */
    void offer(SelectableEntity entity);

    /** Called on the same thread, right after. */
    void withdraw();

    /** Where no provider is known. */
    ProviderHook NONE = new ProviderHook() {

        @Override
        public void offer(SelectableEntity entity) {
            // The bytes are filtered.
        }

        @Override
        public void withdraw() {
            // Nothing was offered.
        }
    };

    /** Both ways. */
    default ProviderHook and(ProviderHook other) {
        ProviderHook first = this;
        return first == NONE ? other : other == NONE ? first : new ProviderHook() {

            @Override
            public void offer(SelectableEntity entity) {
                first.offer(entity);
                other.offer(entity);
            }

            @Override
            public void withdraw() {
                first.withdraw();
                other.withdraw();
            }
        };
    }
}
