package io.github.letterhead.jersey;

final class JerseyHk2Test extends Hk2Spec {
}
