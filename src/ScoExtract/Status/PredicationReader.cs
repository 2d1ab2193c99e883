namespace ScoExtract.Status;

/// <summary>Finds the predications of a sentence: triggers, the operators that act on them, the status nouns that belong to them, and their zones.</summary>
internal sealed class PredicationReader(SentenceContext sentence)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly StatusSearch _status = new(sentence);
    private readonly List<Predication> _found = [];
    private readonly List<int> _pending = [];

    public List<Predication> Read()
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i].Kind != ItemKind.Cue)
            {
                continue;
            }

            switch (_items[i].Cue!.Kind)
            {
                case CueKind.Operator:
                    Operator(i);
                    break;
                case CueKind.Event when SuspendsTalks(i):
                    Operator(i);
                    break;
                case CueKind.Event when _items[i].Cue!.Value != "governed" || (_pending.Count > 0 && GovernsAtOnce(_pending[^1], i)):
                    Core(i, -1);
                    break;
                case CueKind.Light when _status.Of(i) is var status and >= 0:
                    Core(i, status);
                    break;
                case CueKind.Status when _items[i].Cue!.Value == "abstract" && _pending.Count > 0 && !sentence.Consumed[i] && Governs(_pending[^1], i):
                    Core(i, i);
                    break;
            }
        }

        Flush();
        Gaps();
        PredicationZones.Set(sentence, _found);
        return _found;
    }

    // An operator after its event ("the accession procedure was launched") belongs to it if none follows that it could act on.
    private void Operator(int i)
    {
        // 提出正式申请: said in two words.
        if (sentence.Isolating && _pending.Count > 0 && _pending[^1] == i - 1 && _items[i].Cue!.Change == _items[i - 1].Cue!.Change)
        {
            return;
        }

        if (_found.Count > 0 && (_items[i].Cue!.Value.Contains("later", StringComparison.Ordinal) || _items[i].Is(CueKind.Event)) && FollowsNoun(_found[^1], i) && !GovernsLater(i))
        {
            // 递交加入...的申请: the verb has told it already.
            if (sentence.Isolating && _items[i].Cue!.Form == CueForm.Noun && _found[^1].Operators.Count > 0)
            {
                return;
            }

            // What takes effect is one event with what is told to; what was announced before is a fact of its own.
            if (_found[^1].Later < 0 && _found[^1].Operators.Count == 0)
            {
                _found[^1].Later = i;
                return;
            }

            // Signed, then in force: one event, two facts.
            _found.Add(new Predication { Core = _found[^1].Core, Cue = _found[^1].Cue, StatusItem = _found[^1].StatusItem, Later = i });
            return;
        }

        // "Iran's full membership took effect"
        if (_items[i].Cue!.Change is StatusChange.Granted or StatusChange.Ended && _pending.Count == 0)
        {
            for (var s = i - 1; s >= 0 && sentence.Gap(s, i) <= 6; s--)
            {
                if (_items[s].Is(CueKind.Status, "abstract") && !sentence.Consumed[s])
                {
                    sentence.Consumed[s] = true;
                    _found.Add(new Predication { Core = s, Cue = _items[s].Cue!, StatusItem = s, Later = i });
                    return;
                }
            }
        }

        if (_pending.Count > 0 && (Separated(_pending[^1], i) || Follows(_pending[^1], i)))
        {
            Flush();
        }

        _pending.Add(i);
    }

    // "was invited in 2015, signed its protocol in 2016": verbs of their own, each with its date.
    private bool Follows(int first, int second)
    {
        if (!_items[first].Cue!.Value.Contains("alone", StringComparison.Ordinal) || _items[first].Cue!.Form != CueForm.Finite || _items[second].Cue!.Form != CueForm.Finite)
        {
            return false;
        }

        var date = -1;
        for (var i = first + 1; i < second; i++)
        {
            date = _items[i].Kind == ItemKind.Date ? i : date;
            if (date >= 0 && _items[i].Mark == ',' && !sentence.InsideGroup(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool FollowsNoun(Predication before, int i) =>
        before.Cue.Form is CueForm.Noun or CueForm.Infinite && !(sentence.Any(before.Core, i, m => m.Mark == ';'))
        && !sentence.Any(before.Core, i, m => m.Is(CueKind.Clause, "sub"))
        && !sentence.Any(before.End, i, m => m.Is(CueKind.Conjunction) || m.Is(CueKind.Event))
        && sentence.Gap(before.Core, i) <= 2 * StatusSearch.EventReach;

    private bool GovernsLater(int i)
    {
        for (var j = i + 1; j < _items.Count; j++)
        {
            if (_items[j].Is(CueKind.Event) || (_items[j].Is(CueKind.Light) && _status.Of(j) >= 0) || _items[j].Is(CueKind.Status))
            {
                return Governs(i, j);
            }
        }

        return false;
    }

    private void Core(int i, int status)
    {
        if (_items[i].Cue!.Form != CueForm.Finite && Aspiration.Governs(_items, i))
        {
            return;
        }

        var operators = new List<int>();
        if (_pending.Count > 0)
        {
            if (Governs(_pending[^1], i))
            {
                operators.AddRange(_pending);
                _pending.Clear();
            }
            else
            {
                Flush();
            }
        }

        status = status < 0 ? _status.WithEvent(i) : status;
        if (status >= 0)
        {
            sentence.Consumed[status] = true;
        }

        _found.Add(new Predication { Core = i, Cue = _items[i].Cue!, Operators = operators, StatusItem = status });
    }

    /// <summary>Verbs said once for two: <em>Afghanistan obtained observer status and Turkey that of dialogue partner</em>.</summary>
    private void Gaps()
    {
        foreach (var p in _found.Where(p => p.Cue.Kind == CueKind.Light && p.StatusItem > p.Core).ToList())
        {
            for (var i = p.StatusItem + 1; i < _items.Count && sentence.Gap(p.StatusItem, i) <= 6; i++)
            {
                if (sentence.GroupAt(i) is { } group)
                {
                    var joined = _items[group.First].Coordinated || (GroupReader.Before(_items, group.First) is var b and >= 0 && (_items[b].Is(CueKind.Conjunction) || _items[b].Mark is ',' or ';'));
                    if (joined && !group.OfOrganizations && !group.OfCity && _status.BehindName(group.Last) is var status and >= 0)
                    {
                        sentence.Consumed[status] = true;
                        _found.Add(new Predication { Core = p.Core, Cue = p.Cue, StatusItem = status, Gapped = group });
                    }

                    i = group.Last;
                    if (!group.OfOrganizations)
                    {
                        break;
                    }
                }
                else if (sentence.FreeOrder && _items[i].Is(CueKind.Status) && !sentence.Consumed[i] && IsSecond(p.StatusItem, i))
                {
                    sentence.Consumed[i] = true;
                    _found.Add(new Predication { Core = p.Core, Cue = p.Cue, StatusItem = i });
                    break;
                }
                else if (_items[i].Mark == '.' || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light) || _items[i].Is(CueKind.Operator) || _items[i].Is(CueKind.State))
                {
                    break;
                }
            }
        }
    }

    // "стал членом Африканского союза в 2011 году, а в 2016 году — членом ВАС": behind a separator, an organization of its own behind it.
    private bool IsSecond(int first, int second)
    {
        var named = false;
        for (var i = first + 1; i < second; i++)
        {
            named |= _items[i].Kind == ItemKind.Organization;
            if (named && (_items[i].Mark == ',' || _items[i].Is(CueKind.Conjunction)) && !sentence.InsideGroup(i))
            {
                return second + 1 < _items.Count && _items[second + 1].Kind == ItemKind.Organization;
            }
        }

        return false;
    }

    /// <summary>Operators that found nothing to act on tell their own change, where the tables allow it.</summary>
    private void Flush()
    {
        // "declined the invitation to BRICS", "submitted its application to NATO": the noun is what is acted on.
        if (_pending.Count > 1 && _items[_pending[^1]].Cue!.Form == CueForm.Noun)
        {
            _found.Add(new Predication { Core = _pending[^1], Cue = _items[_pending[^1]].Cue!, Operators = _pending[..^1], StatusItem = _status.WithEvent(_pending[^1]) });
            _pending.Clear();
        }

        foreach (var op in _pending)
        {
            if (_items[op].Cue!.Value.Contains("alone", StringComparison.Ordinal) || SignsCommitments(op))
            {
                var status = _status.WithEvent(op);
                if (status >= 0)
                {
                    sentence.Consumed[status] = true;
                }

                _found.Add(new Predication { Core = op, Cue = _items[op].Cue!, StatusItem = status });
            }
        }

        _pending.Clear();
    }

    // Whoever signs the memorandum of commitments has begun to accede, also where the words do not say it.
    private bool SignsCommitments(int op) =>
        _items[op].Cue!.Value.Contains("process", StringComparison.Ordinal)
        && Enumerable.Range(op + 1, Math.Max(0, Math.Min(8, _items.Count - op - 1))).Any(i => _items[i].Is(CueKind.Process, "commit"));

    private bool Governs(int op, int core)
    {
        // "came at the invitation of OPEC without becoming members": what a noun leads to is not denied behind it.
        if (Separated(op, core) || sentence.Gap(op, core) > StatusSearch.EventReach
            || (_items[op].Cue!.Form == CueForm.Noun && !sentence.Isolating && sentence.Any(op, core, m => m.Cue is { Kind: CueKind.Modality, Modality: Modality.Negated })))
        {
            return false;
        }

        var cue = _items[core].Cue!;
        // "decided to admit": a form that may be finite or not is not, right behind what governs it.
        return cue.Form != CueForm.Finite || (cue.Subject == SubjectRole.Patient && sentence.Gap(op, core) <= 3) || cue.Kind == CueKind.Status || sentence.Isolating
            || sentence.Any(op, core, m => m.Is(CueKind.Clause, "that"));
    }

    // "suspended the accession talks", "the accession talks were suspended": it is the talks that stop, nobody's membership.
    private bool SuspendsTalks(int i)
    {
        if (_items[i].Cue!.Change != StatusChange.Suspended)
        {
            return false;
        }

        if (_found.Count > 0 && _found[^1] is { Cue.Change: StatusChange.ProcessStarted, Later: < 0 } && FollowsNoun(_found[^1], i))
        {
            return true;
        }

        var next = i + 1;
        while (next < _items.Count && (_items[next].Is(CueKind.Article) || _items[next].Is(CueKind.Organization) || _items[next].Is(CueKind.Subject) || sentence.InsideGroup(next)))
        {
            next++;
        }

        return next < _items.Count && _items[next].Is(CueKind.Event) && _items[next].Cue!.Change == StatusChange.ProcessStarted;
    }

    // "was enlarged in 1986 to include": nothing but a date stands between, no object that would do the including.
    private bool GovernsAtOnce(int op, int core)
    {
        for (var i = op + 1; i < core; i++)
        {
            if (_items[i].Kind is not ItemKind.Date && !_items[i].Is(CueKind.Preposition) && !_items[i].Is(CueKind.Article) && !_items[i].Is(CueKind.Status) && !_items[i].Is(CueKind.Inherit) && !_items[i].Is(CueKind.Organization))
            {
                return false;
            }
        }

        return true;
    }

    private bool Separated(int left, int right)
    {
        for (var i = left + 1; i < right; i++)
        {
            var item = _items[i];
            if (sentence.InsideGroup(i))
            {
                continue;
            }

            if (item.Mark is ';' or '?' || item.Is(CueKind.Conjunction) || item.Is(CueKind.Clause, "sub")
                || (item.Mark == ',' && sentence.Isolating))
            {
                return true;
            }
        }

        return _items[right].Coordinated;
    }
}
