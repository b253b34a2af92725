"""A small neural network that learns exclusive or, and a perceptron; plain lists of floats."""
import math
import random


class Neuron:
    def __init__(self, n, rng):
        self.weights = [rng.uniform(-1, 1) for _ in range(n)]
        self.bias = rng.uniform(-1, 1)
        self.output = 0
        self.delta = None

    def fire(self, inputs):
        total = self.bias
        for w, x in zip(self.weights, inputs):
            total += w * x
        self.output = 1 / (1 + math.exp(-total))
        return self.output


class Layer:
    def __init__(self, size, inputs, rng):
        self.neurons = [Neuron(inputs, rng) for _ in range(size)]

    def forward(self, inputs):
        return [n.fire(inputs) for n in self.neurons]


class Network:
    def __init__(self, *sizes, seed=0):
        rng = random.Random(seed)
        self.layers = [Layer(size, inputs, rng) for inputs, size in zip(sizes, sizes[1:])]

    def forward(self, values):
        for layer in self.layers:
            values = layer.forward(values)
        return values

    def train(self, samples, rate=0.5, epochs=1000):
        errors = []
        for epoch in range(epochs):
            total = 0
            for inputs, wanted in samples:
                outputs = self.forward(inputs)
                total += sum((w - o) ** 2 for w, o in zip(wanted, outputs))
                self.backward(wanted)
                self.update(inputs, rate)
            if epoch % (epochs // 5) == 0:
                errors.append(round(total, 6))
        return errors

    def backward(self, wanted):
        after = None
        for layer in reversed(self.layers):
            for i, n in enumerate(layer.neurons):
                if after is None:
                    error = wanted[i] - n.output
                else:
                    error = sum(m.weights[i] * m.delta for m in after.neurons)
                n.delta = error * n.output * (1 - n.output)
            after = layer

    def update(self, inputs, rate):
        for layer in self.layers:
            for n in layer.neurons:
                for j, x in enumerate(inputs):
                    n.weights[j] += rate * n.delta * x
                n.bias += rate * n.delta
            inputs = [n.output for n in layer.neurons]


xor = [([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [0])]
net = Network(2, 3, 1, seed=4)
print(net.train(xor, 0.8, 2000))
for inputs, wanted in xor:
    out = net.forward(inputs)[0]
    print(inputs, wanted, f"{out:.4f}", round(out) == wanted[0])


def perceptron(samples, epochs=10):
    w = [0] * len(samples[0][0])
    b = 0
    for _ in range(epochs):
        wrong = 0
        for x, y in samples:
            guess = 1 if sum(wi * xi for wi, xi in zip(w, x)) + b > 0 else -1
            if guess != y:
                wrong += 1
                w = [wi + y * xi for wi, xi in zip(w, x)]
                b += y
        if not wrong:
            break
    return w, b


print(perceptron([((2.0, 1), 1), ((1, 3), 1), ((-1, -0.5), -1), ((-2, 1), -1)]))
print(perceptron([((1, 1), 1), ((0, 1), -1), ((1, 0), -1), ((0, 0), -1)]))
