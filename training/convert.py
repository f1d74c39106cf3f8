"""From trained weights to an Argos package: CTranslate2 int8, SentencePiece, and who made it.

The same weights serve both directions: only the piece that the decoder starts from differs.
"""

from __future__ import annotations

import json
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from ctranslate2.specs import TransformerSpec
from torch import Tensor

from training.vocabulary import START_PIECES, load
from training.weights import shape_of

NAMES = {"en": "English", "es": "Spanish"}
#: The time stamped on every file of a package, so that the same weights give the same bytes.
STAMP = (2000, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Label:
    """What a package says of itself: its two language codes, its version and its README."""

    source: str
    target: str
    version: str
    readme: str = ""

    @property
    def stem(self) -> str:
        """Return the folder's and the file's name, as Argos names them."""
        return f"translate-{self.source}_{self.target}-{self.version.replace('.', '_')}"

    def metadata(self) -> str:
        """Return ``metadata.json``."""
        return json.dumps(
            {
                "package_version": self.version,
                "argos_version": "1.9",
                "from_code": self.source,
                "from_name": NAMES[self.source],
                "to_code": self.target,
                "to_name": NAMES[self.target],
                "type": "translate",
            },
            indent=1,
        )


def _linear(spec: Any, state: dict[str, Tensor], name: str) -> None:
    spec.weight = state[name + ".weight"]
    spec.bias = state[name + ".bias"]


def _norm(spec: Any, state: dict[str, Tensor], name: str) -> None:
    spec.gamma = state[name + ".weight"]
    spec.beta = state[name + ".bias"]


def _layer(spec: Any, state: dict[str, Tensor], name: str, *, decoder: bool) -> None:
    """Copy one layer; ``spec`` is CTranslate2's, ``name`` such as ``enc.0``."""
    _norm(spec.self_attention.layer_norm, state, name + ".n1")
    _linear(spec.self_attention.linear[0], state, name + ".a.qkv")
    _linear(spec.self_attention.linear[1], state, name + ".a.o")
    if decoder:
        _norm(spec.attention.layer_norm, state, name + ".n2")
        for place, part in enumerate(("q", "kv", "o")):
            _linear(spec.attention.linear[place], state, f"{name}.c.{part}")
    _norm(spec.ffn.layer_norm, state, name + (".n3" if decoder else ".n2"))
    _linear(spec.ffn.linear_0, state, name + ".f1")
    _linear(spec.ffn.linear_1, state, name + ".f2")


def specification(state: dict[str, Tensor], heads: int, start: str, pieces: list[str]) -> Any:
    """Return CTranslate2's description of the network, filled with ``state`` in float32.

    ``start`` is the decoder's first piece. Attention is given out as the mean of the last
    layer's heads (``alignment_heads=0``), which placing terms relies on.
    """
    # Copies, since quantising works in place and would spoil the weights of a second package.
    state = {name: tensor.detach().float().cpu().clone() for name, tensor in state.items()}
    shape = shape_of(state, heads)
    spec = TransformerSpec.from_config(
        (shape.encoder_layers, shape.decoder_layers),
        heads,
        pre_norm=True,
        alignment_layer=-1,
        alignment_heads=0,
    )
    spec.encoder.embeddings[0].weight = state["emb.weight"]
    spec.decoder.embeddings.weight = state["emb.weight"]
    spec.decoder.projection.weight = state["emb.weight"]
    spec.decoder.projection.bias = state["ob"]
    _norm(spec.encoder.layer_norm, state, "en")
    _norm(spec.decoder.layer_norm, state, "dn")
    for side, half in (("enc", spec.encoder), ("dec", spec.decoder)):
        for number, layer in enumerate(half.layer):
            _layer(layer, state, f"{side}.{number}", decoder=side == "dec")
    spec.config.decoder_start_token = start
    spec.config.add_source_eos = True
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    return spec


def write_model(
    state: dict[str, Tensor], heads: int, sentencepiece: bytes, target: str, folder: Path
) -> None:
    """Write a CTranslate2 int8 model that translates into ``target``."""
    processor = load(sentencepiece)
    pieces = [processor.id_to_piece(i) for i in range(len(processor))]
    spec = specification(state, heads, START_PIECES[target], pieces)
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))


def write_package(
    state: dict[str, Tensor], heads: int, sentencepiece: bytes, label: Label, folder: Path
) -> Path:
    """Write one ``.argosmodel`` into ``folder`` and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    out = folder / f"{label.stem}.argosmodel"
    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(out, "w") as package:
        model = Path(scratch)
        write_model(state, heads, sentencepiece, label.target, model)
        contents = {
            "metadata.json": label.metadata().encode(),
            "README.md": label.readme.encode(),
            "sentencepiece.model": sentencepiece,
        } | {f"model/{file.name}": file.read_bytes() for file in sorted(model.iterdir())}
        for name, data in contents.items():
            entry = zipfile.ZipInfo(f"{label.stem}/{name}", STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, data)
    return out


def averaged(paths: list[Path]) -> dict[str, Tensor]:
    """Return the mean of the averaged weights in several checkpoints of one run."""
    states = [torch.load(path, map_location="cpu", weights_only=True)["average"] for path in paths]
    return {name: torch.stack([s[name] for s in states]).mean(0) for name in states[0]}
